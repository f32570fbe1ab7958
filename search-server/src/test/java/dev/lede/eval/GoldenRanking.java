package dev.lede.eval;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What one query puts first, as {@code rankings.tsv} has it: a line for the query and one for each hit.
 *
 * @param ndcg as it is written, such as {@code 0.7290}
 * @param hits best first, at most ten
 */
record GoldenRanking(String query, String ndcg, String kind, String text, List<Hit> hits) {
    private static final int COLUMNS = 5;

    GoldenRanking {
        hits = List.copyOf(hits);
    }

    /** @param grade 0 to 3, or {@code -} where nobody judged */
    record Hit(String article, String grade) {
        boolean isAnswer() {
            return grade.equals("3") || grade.equals("2");
        }
    }

    /** @param found ids of articles, best first */
    static GoldenRanking of(GoldenQuery query, List<String> found) {
        return new GoldenRanking(
                query.id(),
                GoldenRankings.written(Measure.NDCG_AT_10.of(GradedRanking.of(found, query.grades()))),
                query.kind(),
                query.text(),
                found.stream()
                        .map(article -> new Hit(article, grade(query, article)))
                        .toList());
    }

    private static String grade(GoldenQuery query, String article) {
        return query.grades().containsKey(article) ? query.grades().get(article).toString() : "-";
    }

    double measure() {
        return Double.parseDouble(ndcg);
    }

    /** From 1; nothing where it isn't among the hits. */
    Optional<Integer> rank(String article) {
        return IntStream.range(0, hits.size())
                .filter(i -> hits.get(i).article().equals(article))
                .mapToObj(i -> i + 1)
                .findFirst();
    }

    Stream<String> lines() {
        return Stream.concat(
                Stream.of(String.join("\t", query, Measure.NDCG_AT_10.toString(), ndcg, kind, text)),
                IntStream.range(0, hits.size())
                        .mapToObj(i -> String.join(
                                "\t",
                                query,
                                Integer.toString(i + 1),
                                hits.get(i).article(),
                                hits.get(i).grade())));
    }

    /** @param rows what {@link #lines} gives, cut at tabs */
    static GoldenRanking read(List<List<String>> rows) {
        List<String> first = rows.getFirst();
        if (first.size() != COLUMNS) {
            throw new IllegalArgumentException("no such line is written: " + first);
        }
        return new GoldenRanking(
                first.get(0),
                first.get(2),
                first.get(3),
                first.get(4),
                rows.stream()
                        .skip(1)
                        .map(row -> new Hit(row.get(2), row.get(3)))
                        .toList());
    }
}
