package dev.lede.query;

import dev.lede.article.Article;
import dev.lede.schema.ArticleSchema;
import dev.lede.schema.IndexedArticles;
import dev.lede.schema.TextWeights;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * What articles that an update took out still count for in Lucene's statistics, until their segments are merged: with it
 * taken off again, an updated index scores to the last digit as a rebuilt one. Found by reading those articles once more,
 * of which there are never many. Immutable; safe for any number of threads.
 */
public final class Departed {
    private record Count(int articles, long times) {
        Count plus(int more, long moreTimes) {
            return new Count(articles + more, times + moreTimes);
        }
    }

    private static final Count NONE = new Count(0, 0);

    private final Map<Term, Count> terms = new HashMap<>();
    private final Map<String, Count> fields = new HashMap<>();

    /** By field, different terms in each article. */
    private final Map<String, Long> distinct = new HashMap<>();

    private Departed() {}

    /**
     * Costs time by the number of deleted articles; nothing where none is.
     *
     * @param weights by which the reader's articles were written
     * @param analyzer as well; stays the caller's
     */
    public static Departed of(IndexReader reader, TextWeights weights, Analyzer analyzer) throws IOException {
        var departed = new Departed();
        var articles = new IndexedArticles(reader);
        for (LeafReaderContext leaf : reader.leaves()) {
            Bits live = leaf.reader().getLiveDocs();
            for (int document = 0; live != null && document < live.length(); document++) {
                if (!live.get(document)) {
                    Article gone = articles.article(leaf.docBase + document);
                    departed.add(ArticleSchema.toDocument(gone, weights), analyzer);
                }
            }
        }
        return departed;
    }

    /** Whether any article was taken out: else every term is held by some article. */
    public boolean isAny() {
        return !fields.isEmpty();
    }

    /** How many articles that are still there hold a term. */
    public int articles(Term term, int counted) {
        return counted - terms.getOrDefault(term, NONE).articles();
    }

    /** @param counted what Lucene counts of a term that some article held; its least is one, for a term that is gone */
    public TermStatistics without(TermStatistics counted, Term term) {
        Count gone = terms.getOrDefault(term, NONE);
        long articles = Math.max(1, counted.docFreq() - gone.articles());
        return new TermStatistics(counted.term(), articles, Math.max(articles, counted.totalTermFreq() - gone.times()));
    }

    /** Null, as Lucene has it, where no article that is still there has the field. */
    public @Nullable CollectionStatistics without(CollectionStatistics counted, int articles) {
        Count gone = fields.getOrDefault(counted.field(), NONE);
        long having = counted.docCount() - gone.articles();
        return having == 0
                ? null
                : new CollectionStatistics(
                        counted.field(),
                        articles,
                        having,
                        counted.sumTotalTermFreq() - gone.times(),
                        counted.sumDocFreq() - distinct.getOrDefault(counted.field(), 0L));
    }

    private void add(Document document, Analyzer analyzer) throws IOException {
        Map<String, Set<Term>> seen = new HashMap<>();
        for (IndexableField field : document) {
            if (field.fieldType().indexOptions() != IndexOptions.NONE) {
                add(field, seen.computeIfAbsent(field.name(), name -> new HashSet<>()), analyzer);
            }
        }
        seen.forEach((field, held) -> {
            if (!held.isEmpty()) {
                count(fields, field, 1, 0);
                distinct.merge(field, (long) held.size(), Long::sum);
            }
        });
    }

    private void add(IndexableField field, Set<Term> held, Analyzer analyzer) throws IOException {
        try (TokenStream tokens = field.tokenStream(analyzer, null)) {
            var bytes = tokens.addAttribute(TermToBytesRefAttribute.class);
            var frequency = tokens.addAttribute(TermFrequencyAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                var term = new Term(field.name(), BytesRef.deepCopyOf(bytes.getBytesRef()));
                int times = frequency.getTermFrequency();
                count(terms, term, held.add(term) ? 1 : 0, times);
                count(fields, field.name(), 0, times);
            }
            tokens.end();
        }
    }

    private static <K> void count(Map<K, Count> counts, K key, int articles, long times) {
        counts.merge(key, new Count(articles, times), (before, more) -> before.plus(more.articles(), more.times()));
    }
}
