package dev.lede.index;

import dev.lede.article.Article;
import dev.lede.article.Vocabulary;
import dev.lede.config.LedeConfig.IndexSettings;
import dev.lede.ledger.FileEntry;
import dev.lede.read.ReadReport;
import dev.lede.schema.IndexForm;
import dev.lede.schema.IndexedArticles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;

/** What tests of a build, and of what was built, share: a whole build in one call, and what a generation then holds. */
public final class Builds {
    /** The longest body wins; equal ones are told apart by their source, so that order doesn't matter. */
    static final Function<List<Article>, Article> FULLEST = tellings -> tellings.stream()
            .max(Comparator.<Article>comparingInt(article -> article.body().length())
                    .thenComparing(article -> article.sources().toString()))
            .orElseThrow();

    /** The one file that tells everything. */
    static final String FILE = "/seeds/all";

    private Builds() {}

    static IndexSettings settings(Path root, int threads) {
        return new IndexSettings(root, threads, 16, IndexForm.STANDARD);
    }

    static GenerationManifest publish(Path root, List<Article> told) throws IOException {
        return publish(root, 2, told);
    }

    static GenerationManifest publish(Path root, int threads, List<Article> told) throws IOException {
        return publish(settings(root, threads), told);
    }

    /** Replaces what the folder's index holds; the same whatever the order. */
    public static GenerationManifest publish(IndexSettings settings, List<Article> told) throws IOException {
        try (var builder = GenerationBuilder.open(settings, FULLEST, (done, total) -> {})) {
            for (Article article : told) {
                builder.add(FILE, article);
            }
            return publish(builder, told.size());
        }
    }

    /** @param told how many articles the one file told */
    static GenerationManifest publish(GenerationBuilder builder, long told) throws IOException {
        builder.end(new FileEntry(FILE, Optional.empty(), Optional.empty(), report(told)));
        builder.walked();
        return builder.publish(List.of("/seeds"), "", Vocabulary.EMPTY, InstantSource.system());
    }

    /** A report of as many files as articles. */
    static ReadReport report(long told) {
        return new ReadReport(
                told,
                new TreeMap<>(Map.of("random", told)),
                new TreeMap<>(),
                0,
                told,
                0,
                new TreeMap<>(),
                told,
                List.of(),
                0);
    }

    /** Every article of a generation as it is stored, by id. */
    public static List<Article> stored(Path generation) throws IOException {
        try (var directory = FSDirectory.open(generation);
                var reader = DirectoryReader.open(directory)) {
            List<Article> articles = new ArrayList<>();
            Bits live = MultiBits.getLiveDocs(reader);
            for (int document = 0; document < reader.maxDoc(); document++) {
                if (live == null || live.get(document)) {
                    articles.add(new IndexedArticles(reader).article(document));
                }
            }
            articles.sort(Comparator.comparing(Article::id));
            return articles;
        }
    }
}
