package dev.lede.index;

import dev.lede.article.Vocabulary;
import dev.lede.health.ArticleFacts;
import dev.lede.health.ArticleHealth;
import dev.lede.health.Example;
import dev.lede.health.FindingCount;
import dev.lede.health.LabelCount;
import dev.lede.health.Place;
import dev.lede.schema.ArticleSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;

/**
 * The health of a written generation's articles, whenever each of them was written: from what the index keeps in columns,
 * so that of an article's text nothing is read, but for the few that are examples.
 */
final class GenerationHealth {
    private static final Set<String> SHOWN = Set.of(
            ArticleSchema.ID.name(),
            ArticleSchema.TITLE.name(),
            ArticleSchema.SOURCES.name(),
            ArticleSchema.PUBLISHED.name());

    private GenerationHealth() {}

    /** @param now by which dates are in the future */
    static ArticleHealth of(Path generation, Vocabulary vocabulary, Instant now) throws IOException {
        try (var directory = FSDirectory.open(generation);
                var reader = DirectoryReader.open(directory)) {
            var labels = new LabelCount(vocabulary);
            var findings = new FindingCount<Integer>(now);
            for (LeafReaderContext leaf : reader.leaves()) {
                add(leaf, labels, findings, now);
            }
            StoredFields stored = reader.storedFields();
            var shown = new FindingCount<Example>(now);
            shown.addAll(
                    findings,
                    place -> new Place<>(
                            place.published(), place.order(), example(stored.document(place.article(), SHOWN))));
            return ArticleHealth.of(shown, labels);
        }
    }

    /** Within a leaf, ids are in the order of their ordinals, which cost nothing to look up. */
    private static void add(LeafReaderContext leaf, LabelCount labels, FindingCount<Integer> findings, Instant now)
            throws IOException {
        var columns = new ArticleColumns(leaf.reader());
        var here = new FindingCount<Integer>(now);
        Bits live = leaf.reader().getLiveDocs();
        for (int document = 0; document < leaf.reader().maxDoc(); document++) {
            if (live == null || live.get(document)) { // null where nothing is deleted
                ArticleFacts facts = columns.facts(document);
                labels.add(facts);
                here.add(facts, columns.idOrdinal(document), leaf.docBase + document);
            }
        }
        findings.addAll(
                here,
                place ->
                        new Place<>(place.published(), columns.id(place.order()).bits(), place.article()));
    }

    private static Example example(Document stored) {
        return new Example(
                ArticleSchema.ID.in(stored).getFirst(),
                ArticleSchema.TITLE.in(stored).getFirst(),
                ArticleSchema.SOURCES.in(stored).stream().findFirst().orElse(""),
                ArticleSchema.PUBLISHED.in(stored));
    }
}
