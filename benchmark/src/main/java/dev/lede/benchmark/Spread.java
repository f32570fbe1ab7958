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
}
