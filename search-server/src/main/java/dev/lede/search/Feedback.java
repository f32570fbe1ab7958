package dev.lede.search;

import dev.lede.scoring.Relevance;
import dev.lede.search.ArticleTerms.Counted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldCollectorManager;

/**
 * Pseudo-relevance feedback: takes a query's first hits for what was meant, and ranks what it finds by their words as well
 * (as RM3 does: Abdul-Jaleel and others, TREC 2004; with this ranking's own scores of words for their probabilities).
 * Finds the same articles. Safe for any number of threads.
 */
final class Feedback {
    /** Hits that are believed; how these three were chosen is in docs/relevance.md. */
    private static final int HITS = 3;

    private static final int MOST_TERMS = 50;

    /** Of the score of the first hit, the part that the added words make. */
    private static final double SHARE = 0.6;

    private final IndexSearcher searcher;
    private final StoredArticles articles;
    private final ArticleTerms terms;

    Feedback(IndexSearcher searcher, StoredArticles articles, ArticleTerms terms) {
        this.searcher = searcher;
        this.articles = articles;
        this.terms = terms;
    }

    /**
     * A word that is added.
     *
     * @param worth how much it stands for the hits, each weighted by how good a hit it is
     * @param density see {@link Relevance#density}
     * @param inFirst what it would score in the first hit, were its density 1
     */
    private record Added(String term, double worth, double density, double inFirst) {
        Added and(Added other) {
            return new Added(term, worth + other.worth, density, inFirst + other.inFirst);
        }

        /** By the root, as one word of a text stands for it about as well as another. */
        double weight() {
            return Math.sqrt(worth);
        }
    }

    /** The query and the words of its first hits; the query itself where it ranks nothing, or time is up. */
    Query expanded(Query query, Deadline deadline) throws IOException {
        List<FieldDoc> first = first(new TimeLimited(query, deadline));
        if (deadline.hasPassed() || first.isEmpty() || Ranking.score(first.getFirst()) <= 0) {
            return query;
        }
        List<Added> added = added(first);
        double inFirst = added.stream()
                .mapToDouble(each -> each.weight() * each.inFirst())
                .sum();
        if (inFirst <= 0) {
            return query;
        }
        double most = SHARE * Ranking.score(first.getFirst()) / inFirst;
        var expanded = new BooleanQuery.Builder().add(new BoostQuery(query, (float) (1 - SHARE)), Occur.MUST);
        for (Added each : added) {
            float boost = (float) (most * each.weight() / each.density());
            expanded.add(new BoostQuery(terms.query(each.term()), boost), Occur.SHOULD);
        }
        return expanded.build();
    }

    /** Of hits that score alike the newer first, and not those that an index happens to hold first. */
    private List<FieldDoc> first(Query query) throws IOException {
        var best = new TopFieldCollectorManager(Ranking.by(SortOrder.RELEVANCE), HITS, null, HITS);
        return Stream.of(searcher.search(query, best).scoreDocs)
                .map(FieldDoc.class::cast)
                .toList();
    }

    private List<Added> added(List<FieldDoc> hits) throws IOException {
        Map<String, Added> added = new HashMap<>();
        for (FieldDoc hit : hits) {
            boolean isFirst = hit.doc == hits.getFirst().doc;
            for (Added each : said(hit.doc, Math.sqrt(Ranking.score(hit)), isFirst)) {
                added.merge(each.term(), each, Added::and);
            }
        }
        return added.values().stream()
                .sorted(Comparator.comparingDouble(Added::worth).reversed().thenComparing(Added::term))
                .limit(MOST_TERMS)
                .toList();
    }

    /**
     * A document's terms that say something.
     *
     * @param trust how good a hit it is
     */
    private List<Added> said(int document, double trust, boolean isFirst) throws IOException {
        ArticleTerms.Cut cut = terms.of(articles.article(document));
        List<Added> said = new ArrayList<>();
        for (Counted each : cut.frequent()) {
            if (each.term().chars().noneMatch(Character::isDigit)) {
                Relevance relevance = terms.query(each.term()).relevance(searcher);
                if (relevance.holding() > 1) {
                    said.add(new Added(
                            each.term(),
                            trust * each.times() * relevance.information(),
                            relevance.density(),
                            isFirst ? relevance.of(each.times(), cut.length()) / relevance.density() : 0));
                }
            }
        }
        return said;
    }
}
