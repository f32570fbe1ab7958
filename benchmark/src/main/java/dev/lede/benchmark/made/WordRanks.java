package dev.lede.benchmark.made;

import java.util.random.RandomGenerator;

/**
 * How often the word of each rank is said, as in Reuters-21578: Zipf-Mandelbrot, {@code (rank + Q)^-S}, bent at {@link
 * #BEND} towards a steeper end, for which there are as many ranks as there are numbers: the more is said, the more words
 * there are (Heaps' law). Ranks of the end are drawn by inverting its sum, which is Pareto's. Immutable.
 */
final class WordRanks {
    private static final double Q = 0.25;
    private static final double S = 0.86;
    private static final double BEND = 3900;
    private static final double END = 2.25;

    /** The table's last place stands for this rank and all after it. */
    private static final int LAST = (1 << 16) - 1;

    private final AliasTable table = new AliasTable(weights());

    /** @return zero for the most frequent word */
    int draw(RandomGenerator random) {
        int rank = table.draw(random);
        return rank < LAST
                ? rank
                : (int) Math.min(Integer.MAX_VALUE, rank * Math.pow(1 - random.nextDouble(), -1 / (END - 1)));
    }

    private static double[] weights() {
        double[] weights = new double[LAST + 1];
        for (int i = 0; i < LAST; i++) {
            weights[i] = weight(i + 1.0);
        }
        weights[LAST] = weight(LAST + 1.0) * (LAST + 1.0) / (END - 1);
        return weights;
    }

    private static double weight(double rank) {
        return Math.pow(rank + Q, -S) * Math.pow(1 + rank / BEND, S - END);
    }
}
