package dev.lede.eval;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Whether a difference between two rankings may be chance: if they were equally good, each query's difference could as
 * well have had the other sign (Fisher's randomisation test, the one that Smucker, Allan and Carterette, CIKM 2007, found
 * best for comparing rankings). The same differences give the same answer.
 */
final class PairedRandomisation {
    static final int ROUNDS = 100_000;

    private static final long SEED = 20_230_609;

    /** Sums of the same numbers in another sign may differ in the last digits. */
    private static final double ROUNDING = 1e-9;

    private PairedRandomisation() {}

    /**
     * @param differences of the same query's two values, one a query
     * @return {@code (0, 1]}: how often chance alone makes a difference at least so large, in either direction; never 0, as
     *     what was seen counts as one of the rounds (Phipson and Smyth 2010)
     */
    static double p(double[] differences) {
        double[] told = Arrays.stream(differences).filter(each -> each != 0).toArray();
        double seen = Math.abs(Arrays.stream(told).sum()) - ROUNDING;
        var random = new SplittableRandom(SEED);
        int asLarge = 1;
        for (int round = 0; round < ROUNDS; round++) {
            if (Math.abs(withRandomSigns(told, random)) >= seen) {
                asLarge++;
            }
        }
        return asLarge / (ROUNDS + 1.0);
    }

    private static double withRandomSigns(double[] differences, SplittableRandom random) {
        double sum = 0;
        long signs = 0;
        for (int i = 0; i < differences.length; i++) {
            if (i % Long.SIZE == 0) {
                signs = random.nextLong();
            }
            sum += (signs & 1) == 0 ? differences[i] : -differences[i];
            signs >>>= 1;
        }
        return sum;
    }
}
