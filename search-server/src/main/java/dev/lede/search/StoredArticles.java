package dev.lede.search;

import static java.util.stream.Collectors.toSet;

import dev.lede.article.Article;
import dev.lede.article.ArticleId;
import dev.lede.article.ArticleSummary;
import dev.lede.schema.ArticleSchema;
import dev.lede.schema.IndexField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** One generation's articles by id, with their labels as all of them together spell them. Safe for any number of threads. */
final class StoredArticles {
    private final IndexSearcher searcher;
    private final GenerationLabels labels;

    StoredArticles(IndexSearcher searcher, GenerationLabels labels) {
        this.searcher = searcher;
        this.labels = labels;
    }

    /** @param id of the article, or another that leads to it alone */
    Optional<Article> article(ArticleId id) throws IOException {
        return stored(id, Set.of()).map(ArticleSchema::articleOf).map(labels::spelled);
    }

    /** As {@link #article}, without the text. */
    Optional<ArticleSummary> summary(ArticleId id) throws IOException {
        return stored(id, ArticleSchema.SUMMARY_FIELDS)
                .map(ArticleSchema::summaryOf)
                .map(labels::spelled);
    }

    /** Those that the index holds, in order. */
    List<ArticleSummary> summaries(List<ArticleId> ids) throws IOException {
        List<ArticleSummary> summaries = new ArrayList<>();
        for (ArticleId id : ids) {
            summary(id).ifPresent(summaries::add);
        }
        return summaries;
    }

    /** @param document of this generation's reader */
    Article article(int document) throws IOException {
        return ArticleSchema.articleOf(searcher.storedFields().document(document));
    }

    /** @param document of this generation's reader */
    ArticleSummary summary(int document) throws IOException {
        return summary(stored(document, Set.of()));
    }

    /**
     * @param document of this generation's reader
     * @param more fields to read, beside those of a summary
     */
    Document stored(int document, Set<String> more) throws IOException {
        Set<String> fields = Stream.of(ArticleSchema.SUMMARY_FIELDS, more)
                .flatMap(Set::stream)
                .collect(toSet());
        return searcher.storedFields().document(document, fields);
    }

    /** @param stored with the fields of a summary at least */
    ArticleSummary summary(Document stored) {
        return labels.spelled(ArticleSchema.summaryOf(stored));
    }

    /** @param fields which to read; all where empty */
    private Optional<Document> stored(ArticleId id, Set<String> fields) throws IOException {
        ScoreDoc[] found = under(ArticleSchema.ID, id);
        ScoreDoc[] one = found.length > 0 ? found : under(ArticleSchema.ALIAS, id);
        if (one.length != 1) {
            return Optional.empty();
        }
        StoredFields stored = searcher.storedFields();
        return Optional.of(fields.isEmpty() ? stored.document(one[0].doc) : stored.document(one[0].doc, fields));
    }

    private ScoreDoc[] under(IndexField.Keyword field, ArticleId id) throws IOException {
        return searcher.search(new TermQuery(new Term(field.name(), id.value())), 2).scoreDocs;
    }
}
