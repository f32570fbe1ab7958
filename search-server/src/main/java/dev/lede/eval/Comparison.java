package dev.lede.eval;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * One measure of a run beside an earlier one's, over the same queries.
 *
 * @param earlier the earlier mean
 * @param difference what the mean is more now; negative where it is less
 * @param wins queries that are better now
 * @param losses queries that are worse now
 * @param ties queries that are the same
 * @param p {@code (0, 1]}: how likely chance alone makes a difference so large, by {@link PairedRandomisation}
 */
public record Comparison(double earlier, double difference, int wins, int losses, int ties, double p) {
    /** What differs by less came of rounding. */
    private static final double SAME = 1e-9;

    /** @param now a value a query, in the order of {@code earlier} */
    static Comparison of(double[] now, double[] earlier) {
        double[] differences = IntStream.range(0, now.length)
                .mapToDouble(query -> now[query] - earlier[query])
                .map(difference -> Math.abs(difference) < SAME ? 0 : difference)
                .toArray();
        int wins = (int) IntStream.range(0, now.length)
                .filter(query -> differences[query] > 0)
                .count();
        int losses = (int) IntStream.range(0, now.length)
                .filter(query -> differences[query] < 0)
                .count();
        return new Comparison(
                Arrays.stream(earlier).average().orElseThrow(),
                Arrays.stream(differences).average().orElseThrow(),
                wins,
                losses,
                now.length - wins - losses,
                PairedRandomisation.p(differences));
    }
}
