package dev.lede.story;

import java.util.Arrays;

/** Distinct pairs of numbers, each of them once, however often it is added. Not safe for several threads. */
final class Pairs {
    private long[] pairs = new long[1 << 10];
    private int size;

    void add(int one, int other) {
        if (size == pairs.length) {
            compact();
            if (size > pairs.length / 2) {
                pairs = Arrays.copyOf(pairs, Math.multiplyExact(2, pairs.length));
            }
        }
        pairs[size++] = (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
    }

    /** In order; the smaller number of each in the upper half. */
    long[] sorted() {
        compact();
        return Arrays.copyOf(pairs, size);
    }

    private void compact() {
        Arrays.sort(pairs, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || pairs[i] != pairs[i - 1]) {
                pairs[kept++] = pairs[i];
            }
        }
        size = kept;
    }
}
