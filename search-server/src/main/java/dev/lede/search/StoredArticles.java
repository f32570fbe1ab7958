package dev.lede.search;

import dev.lede.article.Article;
import dev.lede.article.ArticleId;
import dev.lede.article.ArticleSummary;
import dev.lede.schema.ArticleSchema;
import dev.lede.schema.IndexField;
import dev.lede.schema.IndexedArticles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** One generation's articles by id, with their labels as all of them together spell them. Safe for any number of threads. */
final class StoredArticles {
    private final IndexSearcher searcher;
    private final IndexedArticles indexed;
    private final GenerationLabels labels;

    StoredArticles(IndexSearcher searcher, GenerationLabels labels) {
        this.searcher = searcher;
        this.indexed = new IndexedArticles(searcher.getIndexReader());
        this.labels = labels;
    }

    /** @param id of the article, or another that leads to it alone */
    Optional<Article> article(ArticleId id) throws IOException {
        OptionalInt document = document(id);
        return document.isEmpty()
                ? Optional.empty()
                : Optional.of(labels.spelled(indexed.article(document.getAsInt())));
    }

    /** As {@link #article}, without the text. */
    Optional<ArticleSummary> summary(ArticleId id) throws IOException {
        OptionalInt document = document(id);
        return document.isEmpty() ? Optional.empty() : Optional.of(summary(document.getAsInt()));
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
        return indexed.article(document);
    }

    /** @param document of this generation's reader */
    ArticleSummary summary(int document) throws IOException {
        return labels.spelled(indexed.summary(document));
    }

    private OptionalInt document(ArticleId id) throws IOException {
        ScoreDoc[] found = under(ArticleSchema.ID, id);
        ScoreDoc[] one = found.length > 0 ? found : under(ArticleSchema.ALIAS, id);
        return one.length == 1 ? OptionalInt.of(one[0].doc) : OptionalInt.empty();
    }

    private ScoreDoc[] under(IndexField.Keyword field, ArticleId id) throws IOException {
        return searcher.search(new TermQuery(new Term(field.name(), id.value())), 2).scoreDocs;
    }
}
