package dev.lede.search;

import dev.lede.scoring.Relevance;
import dev.lede.search.ArticleTerms.Counted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldCollectorManager;

/**
 * Pseudo-relevance feedback: takes a query's first hits, whatever is filtered, for what was meant, and ranks what it finds by
 * their words as well (after Rocchio, 1971, and RM3, Abdul-Jaleel and others, TREC 2004: a word's worth is how often the hits
 * hold it times how rare it is, each hit by the root of its score; docs/adr/0019). Finds the same articles. Safe for any
 * number of threads.
 */
final class Feedback {
    /** Hits that are believed; how these three were chosen is in docs/adr/0019. */
    private static final int HITS = 3;

    private static final int MOST_TERMS = 50;

    /** Of the score of the first hit, the most that the added words make in any of the first hits. */
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
     * A word of a hit.
     *
     * @param worth how much it stands for the hit, weighted by how good a hit it is
     * @param density see {@link Relevance#density}
     * @param score what it would score there, were its density 1
     */
    private record Said(String term, double worth, double density, double score) {}

    /** A word that is added, by what it is worth in all hits. */
    private record Added(double worth, double density) {
        Added and(Added other) {
            return new Added(worth + other.worth, density);
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
        Map<String, Relevance> known = new HashMap<>(); // the hits of a query have many words in common
        List<List<Said>> said = new ArrayList<>();
        for (FieldDoc hit : first) {
            said.add(said(hit.doc, Math.sqrt(Ranking.score(hit)), known));
        }
        Map<String, Added> added = added(said);
        double most = said.stream().mapToDouble(hit -> score(hit, added)).max().orElseThrow();
        if (most <= 0) {
            return query;
        }
        double share = SHARE * Ranking.score(first.getFirst()) / most;
        var expanded = new BooleanQuery.Builder().add(new BoostQuery(query, (float) (1 - SHARE)), Occur.MUST);
        added.forEach((term, each) -> expanded.add(
                new BoostQuery(terms.query(term), (float) (share * each.weight() / each.density())), Occur.SHOULD));
        return expanded.build();
    }

    /** What the added words score in a hit, by their weights. */
    private static double score(List<Said> hit, Map<String, Added> added) {
        return hit.stream()
                .mapToDouble(each -> Optional.ofNullable(added.get(each.term()))
                        .map(one -> one.weight() * each.score())
                        .orElse(0.0))
                .sum();
    }

    /** Of hits that score alike the newer first, and not those that an index happens to hold first. */
    private List<FieldDoc> first(Query query) throws IOException {
        var best = new TopFieldCollectorManager(Ranking.by(SortOrder.RELEVANCE), HITS, null, HITS);
        return Stream.of(searcher.search(query, best).scoreDocs)
                .map(FieldDoc.class::cast)
                .toList();
    }

    /** By worth, the most worthy first. */
    private static Map<String, Added> added(List<List<Said>> hits) {
        Map<String, Added> all = new HashMap<>();
        hits.forEach(hit ->
                hit.forEach(each -> all.merge(each.term(), new Added(each.worth(), each.density()), Added::and)));
        Map<String, Added> most = new LinkedHashMap<>();
        all.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, Added> each) ->
                                each.getValue().worth())
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_TERMS)
                .forEach(each -> most.put(each.getKey(), each.getValue()));
        return most;
    }

    /**
     * A document's terms that say something.
     *
     * @param trust how good a hit it is
     * @param known what words are worth, as far as they were looked up; grows
     */
    private List<Said> said(int document, double trust, Map<String, Relevance> known) throws IOException {
        ArticleTerms.Cut cut = terms.of(articles.article(document));
        List<Said> said = new ArrayList<>();
        for (Counted each : cut.frequent()) {
            if (each.term().chars().noneMatch(Character::isDigit)) {
                Relevance relevance = relevance(each.term(), known);
                if (relevance.holding() > 1) {
                    said.add(new Said(
                            each.term(),
                            trust * each.times() * relevance.information(),
                            relevance.density(),
                            relevance.of(each.times(), cut.length()) / relevance.density()));
                }
            }
        }
        return said;
    }

    private Relevance relevance(String term, Map<String, Relevance> known) throws IOException {
        Optional<Relevance> before = Optional.ofNullable(known.get(term));
        if (before.isPresent()) {
            return before.get();
        }
        Relevance relevance = terms.query(term).relevance(searcher);
        known.put(term, relevance);
        return relevance;
    }
}
