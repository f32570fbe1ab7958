package dev.lede.story;

import java.util.Arrays;

/** Pairs of articles as lists: who each is paired with. Immutable; safe for any number of threads. */
final class Neighbours {
    /** Those of an article lie from {@code starts[place]} to {@code starts[place + 1]}. */
    private final int[] starts;

    private final int[] others;

    /**
     * @param articles how many there are
     * @param pairs as {@link Pairs#sorted}
     */
    Neighbours(int articles, long[] pairs) {
        this.starts = new int[articles + 1];
        for (long pair : pairs) {
            starts[(int) (pair >> Integer.SIZE) + 1]++;
            starts[(int) pair + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        this.others = new int[2 * pairs.length];
        int[] next = starts.clone();
        for (long pair : pairs) {
            int one = (int) (pair >> Integer.SIZE);
            int other = (int) pair;
            others[next[one]++] = other;
            others[next[other]++] = one;
        }
    }

    /** How many an article has. */
    int count(int place) {
        return starts[place + 1] - starts[place];
    }

    /** @param number below {@link #count} */
    int of(int place, int number) {
        return others[starts[place] + number];
    }
}
