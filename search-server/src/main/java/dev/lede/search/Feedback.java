package dev.lede.search;

import dev.lede.scoring.Relevance;
import dev.lede.search.ArticleTerms.Counted;
import java.io.IOException;
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

    private static final int MOST_TERMS = 80;

    /** Of the score of the first hit, the part that the added words make. */
    private static final double SHARE = 0.3;

    private final IndexSearcher searcher;
    private final StoredArticles articles;
    private final ArticleTerms terms;

    Feedback(IndexSearcher searcher, StoredArticles articles, ArticleTerms terms) {
        this.searcher = searcher;
        this.articles = articles;
        this.terms = terms;
    }

    /** @param worth in each hit's text, weighted by how good a hit it is, and in the first hit's */
    private record Added(String term, double worth, double inFirst) {
        Added and(Added other) {
            return new Added(term, worth + other.worth, inFirst + other.inFirst);
        }
    }

    /** The query and the words of its first hits; the query itself where it ranks nothing, or time is up. */
    Query expanded(Query query, Deadline deadline) throws IOException {
        List<FieldDoc> first = first(new TimeLimited(query, deadline));
        if (deadline.hasPassed() || first.isEmpty() || Ranking.score(first.getFirst()) <= 0) {
            return query;
        }
        List<Added> added = added(first);
        double worth = added.stream()
                .mapToDouble(each -> each.worth() * each.inFirst())
                .sum();
        if (worth <= 0) {
            return query;
        }
        var expanded = new BooleanQuery.Builder().add(new BoostQuery(query, (float) (1 - SHARE)), Occur.MUST);
        for (Added each : added) {
            float boost = (float) (SHARE * Ranking.score(first.getFirst()) * each.worth() / worth);
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
        double scores = hits.stream().mapToDouble(Ranking::score).sum();
        for (FieldDoc hit : hits) {
            boolean isFirst = hit.doc == hits.getFirst().doc;
            for (Map.Entry<String, Double> each : worth(hit.doc).entrySet()) {
                double worth = each.getValue();
                added.merge(
                        each.getKey(),
                        new Added(each.getKey(), Ranking.score(hit) / scores * worth, isFirst ? worth : 0),
                        Added::and);
            }
        }
        return added.values().stream()
                .sorted(Comparator.comparingDouble(Added::worth).reversed().thenComparing(Added::term))
                .limit(MOST_TERMS)
                .toList();
    }

    /** Of each of the document's terms that say something, the score that it would have as a query. */
    private Map<String, Double> worth(int document) throws IOException {
        ArticleTerms.Cut cut = terms.of(articles.article(document));
        Map<String, Double> worth = new HashMap<>();
        for (Counted each : cut.frequent()) {
            if (each.term().chars().noneMatch(Character::isDigit)) {
                Relevance relevance = terms.query(each.term()).relevance(searcher);
                if (relevance.holding() > 1) {
                    worth.put(each.term(), relevance.of(each.times(), cut.length()));
                }
            }
        }
        return worth;
    }
}
