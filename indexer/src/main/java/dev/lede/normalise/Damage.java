package dev.lede.normalise;

import java.util.Arrays;

/** How much of a text was wrong, told by what became of it. */
final class Damage {
    private static final int ASCII_END = 0x80;

    private Damage() {}

    /**
     * How many characters of a damaged text are not in the mended one, each as often as it was there: {@code weâ€™re} has
     * three. A lower bound of the characters that differ, as the order counts for nothing; of ASCII, which is seldom wrong,
     * none.
     */
    static long between(String damaged, String mended) {
        if (damaged.equals(mended)) {
            return 0;
        }
        int[] before = marks(damaged);
        int[] after = marks(mended);
        long gone = 0;
        for (int i = 0, j = 0; i < before.length; ) {
            if (j == after.length || before[i] < after[j]) {
                gone++;
                i++;
            } else if (before[i] > after[j]) {
                j++;
            } else {
                i++;
                j++;
            }
        }
        return gone;
    }

    private static int[] marks(String text) {
        int[] marks = text.chars().filter(c -> c >= ASCII_END).toArray();
        Arrays.sort(marks);
        return marks;
    }
}
