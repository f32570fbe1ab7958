package dev.lede;

import dev.lede.article.Article;
import dev.lede.config.LedeConfig.IndexSettings;
import dev.lede.config.LedeConfig.SearchSettings;
import dev.lede.config.SynonymRules;
import dev.lede.index.Builds;
import dev.lede.index.GenerationManifest;
import dev.lede.index.Generations;
import dev.lede.schema.IndexForm;
import dev.lede.search.CurrentSearcher;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** An index of articles given, built and published as the program does it. */
public final class PublishedIndex {
    /** Answers are kept, as in the product. */
    public static final SearchSettings SETTINGS =
            new SearchSettings(Duration.ofSeconds(20), 0, 4000, SynonymRules.NONE);

    private PublishedIndex() {}

    /** Replaces what the folder's index holds. */
    public static GenerationManifest publish(Path folder, List<Article> articles) throws IOException {
        return publish(folder, articles, IndexForm.STANDARD);
    }

    /** The same, in another form. */
    public static GenerationManifest publish(Path folder, List<Article> articles, IndexForm form) throws IOException {
        return Builds.publish(new IndexSettings(folder, 2, 16, form), articles);
    }

    public static CurrentSearcher open(Path folder) throws IOException {
        return CurrentSearcher.open(new Generations(folder), SETTINGS);
    }
}
