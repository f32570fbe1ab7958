package dev.lede.benchmark;

/** Places in sorted values. */
final class Quantiles {
    private Quantiles() {}

    /** @param sorted ascending, at least one; of an even number the mean of the two in the middle */
    static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /**
     * The least value that so many are no greater than.
     *
     * @param sorted ascending, at least one
     * @param share of them, above 0, at most 1
     */
    static double at(double[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
