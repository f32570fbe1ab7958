package dev.lede.eval;

import static java.util.stream.Collectors.joining;

import dev.lede.eval.GoldenRanking.Hit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a change of ranking does to the golden queries, in a few lines for who made it. */
final class RankingChange {
    /** The file has the rest. */
    private static final int MOST_QUERIES = 20;

    private static final int MOST_MOVES = 4;

    /** Where an article stands that isn't among the ten. */
    private static final int BELOW = 11;

    private final GoldenRankings before;
    private final GoldenRankings now;
    private final List<Pair> changed;

    private RankingChange(GoldenRankings before, GoldenRankings now) {
        this.before = before;
        this.now = now;
        Map<String, GoldenRanking> known =
                before.rankings().stream().collect(Collectors.toMap(GoldenRanking::query, Function.identity()));
        this.changed = now.rankings().stream()
                .flatMap(ranking ->
                        Optional.ofNullable(known.get(ranking.query()))
                                .map(earlier -> new Pair(earlier, ranking))
                                .stream())
                .filter(pair -> !pair.before.equals(pair.now))
                .sorted(Comparator.comparingDouble((Pair pair) -> -Math.abs(pair.rise()))
                        .thenComparing(pair -> pair.now.query()))
                .toList();
    }

    static String told(GoldenRankings before, GoldenRankings now) {
        return new RankingChange(before, now).told();
    }

    private String told() {
        long rose = changed.stream().filter(pair -> pair.rise() > 0).count();
        long fell = changed.stream().filter(pair -> pair.rise() < 0).count();
        String head = String.format(
                Locale.ROOT,
                "nDCG@10 of all was %.4f and is %.4f (%+.4f); queries: %d rose, %d fell, %d have other hits of the same worth",
                before.mean(),
                now.mean(),
                now.mean() - before.mean(),
                rose,
                fell,
                changed.size() - rose - fell);
        return Stream.concat(
                                Stream.of(head),
                                changed.stream().limit(MOST_QUERIES).map(Pair::told))
                        .collect(joining("\n  "))
                + (changed.size() > MOST_QUERIES ? "\n  and " + (changed.size() - MOST_QUERIES) + " more" : "");
    }

    private record Pair(GoldenRanking before, GoldenRanking now) {
        double rise() {
            return now.measure() - before.measure();
        }

        String told() {
            List<Move> moves = Stream.concat(now.hits().stream(), before.hits().stream())
                    .distinct()
                    .map(hit -> new Move(hit, before.rank(hit.article()), now.rank(hit.article())))
                    .filter(move -> !move.from.equals(move.to))
                    .sorted(Comparator.comparing((Move move) -> !move.hit.isAnswer())
                            .thenComparingInt(move -> -move.far()))
                    .toList();
            return String.format(
                            Locale.ROOT,
                            "%s %s: %s, was %s (%+.4f)",
                            now.query(),
                            now.text(),
                            now.ndcg(),
                            before.ndcg(),
                            rise())
                    + moves.stream().limit(MOST_MOVES).map(Move::told).collect(joining())
                    + (moves.size() > MOST_MOVES ? "; " + (moves.size() - MOST_MOVES) + " smaller moves" : "");
        }
    }

    private record Move(Hit hit, Optional<Integer> from, Optional<Integer> to) {
        int far() {
            return Math.abs(from.orElse(BELOW) - to.orElse(BELOW));
        }

        String told() {
            String grade = hit.grade().equals("-") ? "unjudged" : "grade " + hit.grade();
            return "; " + hit.article() + " (" + grade + ") " + place(from) + " → " + place(to);
        }

        private static String place(Optional<Integer> rank) {
            return rank.map(Object::toString).orElse("below 10");
        }
    }
}
