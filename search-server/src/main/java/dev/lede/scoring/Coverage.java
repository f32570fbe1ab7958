package dev.lede.scoring;

/**
 * How much of a long query an article must hold, and what it gains by holding more; all figures are chosen in
 * docs/relevance.md.
 *
 * @param words in the query, at least 1
 * @param information bits that all of them tell, above 0
 */
record Coverage(int words, double information) {
    /** One word isn't enough, however rare. */
    private static final int LEAST_WORDS = 2;

    private static final double LEAST_SHARE = 0.2;

    /** By so little that a word which is in the title of one article still wins over two in passing. */
    private static final double POWER = 0.3;

    /** Sums of the same words in another order differ by less. */
    private static final double ROUNDING = 1e-6;

    /**
     * @param held how many of the words
     * @param told bits that those tell
     */
    boolean isEnough(int held, double told) {
        return held >= Math.min(LEAST_WORDS, words) && told >= LEAST_SHARE * information - ROUNDING;
    }

    /** What the score of the words that an article holds is worth: 1 where it holds all. */
    double factor(double told) {
        return Math.pow(told / information, POWER);
    }
}
