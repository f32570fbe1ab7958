package dev.lede.search;

/**
 * How surprising it is that two shares differ.
 *
 * <p>The log-likelihood ratio G² of a table of two by two (T. Dunning, Accurate methods for the statistics of surprise and
 * coincidence, Computational Linguistics 19, 1993): unlike a quotient of shares or χ² it isn't carried away by small numbers.
 * By chance alone it is over 3.84 one time in twenty, over 6.63 one time in a hundred.
 */
final class LikelihoodRatio {
    private LikelihoodRatio() {}

    /**
     * @param of how many there are of {@code in}, {@code 0..in}; {@code otherOf} of {@code otherIn} likewise
     * @param in more than zero, as {@code otherIn}
     * @return zero where both shares are the same, else more, whichever is larger
     */
    static double of(long of, long in, long otherOf, long otherIn) {
        double share = (double) (of + otherOf) / (in + otherIn);
        double sum = part(of, in * share)
                + part(in - of, in * (1 - share))
                + part(otherOf, otherIn * share)
                + part(otherIn - otherOf, otherIn * (1 - share));
        return Math.max(0, 2 * sum);
    }

    private static double part(long observed, double expected) {
        return observed == 0 ? 0 : observed * Math.log(observed / expected);
    }
}
