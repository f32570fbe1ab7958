package dev.lede;

import dev.lede.article.Article;
import dev.lede.article.Vocabulary;
import dev.lede.config.LedeConfig.IndexSettings;
import dev.lede.config.LedeConfig.SearchSettings;
import dev.lede.config.SynonymRules;
import dev.lede.index.GenerationBuilder;
import dev.lede.index.GenerationManifest;
import dev.lede.index.Generations;
import dev.lede.ledger.FileEntry;
import dev.lede.read.ReadReport;
import dev.lede.schema.IndexForm;
import dev.lede.search.CurrentSearcher;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An index of articles given, built and published as the program does it. */
public final class PublishedIndex {
    public static final SearchSettings SETTINGS = new SearchSettings(Duration.ofSeconds(20), 0, SynonymRules.NONE);

    private PublishedIndex() {}

    /** Replaces what the folder's index holds. */
    public static GenerationManifest publish(Path folder, List<Article> articles) throws IOException {
        return publish(folder, articles, IndexForm.STANDARD);
    }

    /** The same, in another form. */
    public static GenerationManifest publish(Path folder, List<Article> articles, IndexForm form) throws IOException {
        try (var draft = GenerationBuilder.open(
                new IndexSettings(folder, 2, 16, form), tellings -> tellings.get(0), (done, total) -> {})) {
            for (Article article : articles) {
                draft.add("/made", article);
            }
            long told = articles.size();
            var report = new ReadReport(
                    told,
                    new TreeMap<>(Map.of("made", told)),
                    new TreeMap<>(),
                    0,
                    told,
                    0,
                    new TreeMap<>(),
                    told,
                    List.of(),
                    0);
            draft.end(new FileEntry("/made", Optional.empty(), Optional.empty(), report));
            draft.walked();
            return draft.publish(List.of("/made"), "", Vocabulary.EMPTY, InstantSource.system());
        }
    }

    public static CurrentSearcher open(Path folder) throws IOException {
        return CurrentSearcher.open(new Generations(folder), SETTINGS);
    }
}
