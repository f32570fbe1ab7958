package dev.lede.benchmark;

import java.util.List;

/**
 * Of several rounds the one in the middle, and how far the others were from it.
 *
 * @param rounds how many there were, at least one
 */
record Spread(double median, double least, double most, int rounds) {
    /** @param values one a round, at least one */
    static Spread of(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Spread(Quantiles.median(sorted), sorted[0], sorted[sorted.length - 1], sorted.length);
    }

    /** In terms of another, whose rounds aren't known to have been beside these: as far apart as any two can be. */
    Spread over(Spread other) {
        return new Spread(
                median / other.median, least / other.most, most / other.least, Math.min(rounds, other.rounds));
    }

    /** Whether no round of either is within the other's; of a single round nothing can be told. */
    boolean isApartFrom(Spread other) {
        return rounds > 1 && other.rounds > 1 && (most < other.least || least > other.most);
    }
}
