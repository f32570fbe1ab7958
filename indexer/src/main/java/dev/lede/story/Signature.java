package dev.lede.story;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * What is kept of a text's words so that two texts can be compared without them: MinHash (Broder 1997) over runs of three
 * words, 128 lanes of one byte each (Li and König 2010: the lowest bits of a minimum do). The share of equal lanes is that
 * of the runs which two texts have in common, to within 4 % in two cases of three. Immutable.
 */
final class Signature {
    static final int LANES = 128;

    /** As numbers, eight lanes in each. */
    private static final int LONGS = LANES / Long.BYTES;

    private static final int RUN = 3;

    /** That two lanes of unlike texts are equal, by chance. */
    private static final double CHANCE = 1.0 / 256;

    private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;
    private static final int[] FACTORS = new int[LANES];
    private static final int[] MASKS = new int[LANES];

    static {
        // Fixed for good: signatures are kept from one build to the next.
        var random = new SplittableRandom(20_230_609);
        for (int lane = 0; lane < LANES; lane++) {
            FACTORS[lane] = random.nextInt() | 1;
            MASKS[lane] = random.nextInt();
        }
    }

    private final ByteBuffer bytes;
    private final int start;

    /** @param bytes hold it from {@code start} on, a byte a lane, and stay as they are */
    Signature(ByteBuffer bytes, int start) {
        this.bytes = bytes;
        this.start = start;
    }

    /** @param parts the words of each part of a text; no run goes from one into the next */
    static Signature of(long[]... parts) {
        int[] runs = runs(parts);
        long[] lanes = new long[LONGS];
        for (int lane = 0; lane < LANES; lane++) {
            // The top bits of a minimum are mostly zeros; these spread the others over the byte that is kept.
            long kept = Words.mixed(least(runs, FACTORS[lane], MASKS[lane])) & 0xFF;
            lanes[lane / Long.BYTES] |= kept << (Byte.SIZE * (lane % Long.BYTES));
        }
        ByteBuffer bytes = ByteBuffer.allocate(LANES);
        bytes.asLongBuffer().put(lanes);
        return new Signature(bytes, 0);
    }

    /** Estimated: of all runs of both texts, the share that both have, {@code [0..1]}. */
    double likeness(Signature other) {
        int equal = 0;
        for (int i = 0; i < LONGS; i++) {
            long differs = lanes(i) ^ other.lanes(i);
            // The highest bit of each byte that isn't zero.
            long bytes = (((differs & LOW_BITS) + LOW_BITS) | differs) & ~LOW_BITS;
            equal += Long.BYTES - Long.bitCount(bytes);
        }
        return Math.max(0, ((double) equal / LANES - CHANCE) / (1 - CHANCE));
    }

    /** Four lanes, as one number: texts that are alike agree in some of these. */
    int band(int number) {
        return (int) (lanes(number / 2) >>> (Integer.SIZE * (number % 2)));
    }

    /** How many bands there are. */
    static int bands() {
        return LANES / Integer.BYTES;
    }

    /** Eight lanes as one number. */
    long lanes(int number) {
        return bytes.getLong(start + number * Long.BYTES);
    }

    void write(ByteBuffer out) {
        out.put(bytes.slice(start, LANES));
    }

    /** The lower half of a hash of each run. */
    private static int[] runs(long[][] parts) {
        int most = 0;
        for (long[] words : parts) {
            most += Math.max(1, words.length);
        }
        int[] runs = new int[most];
        int size = 0;
        for (long[] words : parts) {
            if (words.length > 0 && words.length < RUN) {
                runs[size++] = folded(Words.hash(words));
            }
            for (int i = 0; i + RUN <= words.length; i++) {
                runs[size++] = folded(Words.mixed(words[i] + 3 * words[i + 1] + 9 * words[i + 2]));
            }
        }
        return Arrays.copyOf(runs, size);
    }

    private static int folded(long run) {
        return (int) (run ^ (run >>> 32));
    }

    // In a loop of its own, over ints alone, so that the compiler makes it a vector's, and keeps the least in
    // registers.
    private static int least(int[] runs, int factor, int mask) {
        int least = Integer.MAX_VALUE;
        for (int run : runs) {
            int hash = (run ^ mask) * factor;
            least = Math.min(least, hash ^ (hash >>> 15));
        }
        return least;
    }
}
