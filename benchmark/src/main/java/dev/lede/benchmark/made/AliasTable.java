package dev.lede.benchmark.made;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Draws places of a list by their weights, each in constant time (A. J. Walker, 1977; the table made as by M. D. Vose,
 * 1991). Immutable.
 */
final class AliasTable {
    private final double[] own;
    private final int[] other;

    /** @param weights zero or more each, not all zero; they needn't add up to anything */
    AliasTable(double... weights) {
        int size = weights.length;
        double each = Arrays.stream(weights).sum() / size;
        own = new double[size];
        other = new int[size];
        int[] waiting = new int[size];
        int poor = 0;
        int rich = size;
        for (int i = 0; i < size; i++) {
            own[i] = weights[i] / each;
            if (own[i] < 1) {
                waiting[poor++] = i;
            } else {
                waiting[--rich] = i;
            }
        }
        while (poor > 0 && rich < size) {
            int little = waiting[--poor];
            int much = waiting[rich];
            other[little] = much;
            own[much] -= 1 - own[little];
            if (own[much] < 1) {
                rich++;
                waiting[poor++] = much;
            }
        }
        // Those left differ from one by rounding only.
        while (poor > 0) {
            own[waiting[--poor]] = 1;
        }
    }

    /** @return {@code [0..weights)} */
    int draw(RandomGenerator random) {
        int place = random.nextInt(own.length);
        return random.nextDouble() < own[place] ? place : other[place];
    }
}
