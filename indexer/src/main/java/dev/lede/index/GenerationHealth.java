package dev.lede.index;

import dev.lede.article.Article;
import dev.lede.article.Published;
import dev.lede.article.Vocabulary;
import dev.lede.health.ArticleFacts;
import dev.lede.health.ArticleHealth;
import dev.lede.health.Example;
import dev.lede.health.FindingCount;
import dev.lede.health.LabelCount;
import dev.lede.health.Place;
import dev.lede.schema.IndexedArticles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;

/**
 * The health of a written generation's articles, whenever each of them was written: from what the index keeps in columns,
 * so that of an article's text nothing is read, but for the few that are examples.
 */
final class GenerationHealth {
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
            var articles = new IndexedArticles(reader);
            var shown = new FindingCount<Example>(now);
            shown.addAll(
                    findings,
                    place -> new Place<>(place.published(), place.order(), example(articles.article(place.article()))));
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

    private static Example example(Article article) {
        return new Example(
                article.id().value(),
                article.title(),
                article.sources().stream().findFirst().orElse(""),
                article.summary().published().map(Published::at));
    }
}
