package dev.lede.spelling;

import java.util.Arrays;

/**
 * How likely a word was mistyped for another: the least sum over the edits that lead from one to the other, where an edit
 * that fingers often make costs less (Damerau's four kinds, each letter edited once).
 */
final class EditCost {
    /** Two neighbours the wrong way round; a letter doubled, or one of two left out. */
    private static final double LIKELY = 0.7;

    private static final double MISSING = 0.8;
    private static final double OTHER = 1;

    /** At the word's first letter, where people look. */
    private static final double AT_START = 0.7;

    private EditCost() {}

    /** @return 0 for equal words; about 1 an edit */
    static double of(String typed, String meant) {
        double[][] cost = new double[typed.length() + 1][meant.length() + 1];
        for (double[] row : cost) {
            Arrays.fill(row, Double.MAX_VALUE);
        }
        cost[0][0] = 0;
        for (int i = 0; i <= typed.length(); i++) {
            for (int j = 0; j <= meant.length(); j++) {
                double start = i <= 1 && j <= 1 ? AT_START : 0;
                if (i > 0) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 1][j] + start + (isDouble(typed, i) ? LIKELY : OTHER));
                }
                if (j > 0) {
                    cost[i][j] = Math.min(cost[i][j], cost[i][j - 1] + start + (isDouble(meant, j) ? LIKELY : MISSING));
                }
                if (i > 0 && j > 0) {
                    boolean isSame = typed.charAt(i - 1) == meant.charAt(j - 1);
                    cost[i][j] = Math.min(cost[i][j], cost[i - 1][j - 1] + (isSame ? 0 : start + OTHER));
                }
                if (i > 1 && j > 1 && isTransposed(typed, i, meant, j)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + LIKELY);
                }
            }
        }
        return cost[typed.length()][meant.length()];
    }

    private static boolean isDouble(String word, int end) {
        return end > 1 && word.charAt(end - 1) == word.charAt(end - 2);
    }

    private static boolean isTransposed(String typed, int i, String meant, int j) {
        return typed.charAt(i - 1) == meant.charAt(j - 2) && typed.charAt(i - 2) == meant.charAt(j - 1);
    }
}
