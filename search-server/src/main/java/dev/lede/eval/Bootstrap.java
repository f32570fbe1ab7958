package dev.lede.eval;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * How sure a mean over queries is: the queries are drawn anew, with repeats, and 95 in 100 such means lie within the
 * interval (the percentile bootstrap of Efron and Tibshirani, An Introduction to the Bootstrap, 1993, ch. 13). The same
 * values give the same interval.
 */
final class Bootstrap {
    static final int RESAMPLES = 10_000;

    /** Of the means in order, as many lie below the low one as above the high one: 2.5 in 100. */
    private static final int OUTSIDE = RESAMPLES / 40;

    private static final long SEED = 20_230_609;

    private Bootstrap() {}

    /**
     * @param columns a measure each: its value for every query, in one order
     * @return an interval each
     */
    static List<Interval> intervals(List<double[]> columns) {
        int queries = columns.getFirst().length;
        var means = new double[columns.size()][RESAMPLES];
        var random = new SplittableRandom(SEED);
        for (int resample = 0; resample < RESAMPLES; resample++) {
            for (int drawn = 0; drawn < queries; drawn++) {
                int query = random.nextInt(queries);
                for (int column = 0; column < means.length; column++) {
                    means[column][resample] += columns.get(column)[query] / queries;
                }
            }
        }
        Arrays.stream(means).forEach(Arrays::sort);
        return IntStream.range(0, means.length)
                .mapToObj(column -> new Interval(
                        Arrays.stream(columns.get(column)).average().orElseThrow(),
                        means[column][OUTSIDE - 1],
                        means[column][RESAMPLES - OUTSIDE]))
                .toList();
    }
}
