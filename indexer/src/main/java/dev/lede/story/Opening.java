package dev.lede.story;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The words that an article opens with, which tell what it is about: those of its title, and the next ones of excerpt and
 * text. Without plurals, each once, as hashes. Immutable.
 */
final class Opening {
    /** Words kept: a title and two sentences. */
    static final int MOST = 40;

    private static final int MOST_OF_TITLE = 20;

    /** Looked at of excerpt and text, where words recur. */
    private static final int MOST_READ = 2 * MOST;

    /** Of a table that notes which words were met, by their first bits. */
    private static final int MET_BITS = 10;

    /** How many bytes it takes. */
    static final int BYTES = 2 + MOST * Integer.BYTES;

    private final ByteBuffer bytes;
    private final int start;

    /** @param bytes hold it from {@code start} on: how many words of the title, how many others, and each of them sorted */
    Opening(ByteBuffer bytes, int start) {
        this.bytes = bytes;
        this.start = start;
    }

    static Opening of(String title, String excerpt, String text) {
        int[] titled = distinct(Words.singular(title, MOST_OF_TITLE), new int[0], MOST_OF_TITLE);
        long[] excerpted = Words.singular(excerpt, MOST_READ);
        long[] written = Words.singular(text, MOST_READ - excerpted.length);
        long[] all = Arrays.copyOf(excerpted, excerpted.length + written.length);
        System.arraycopy(written, 0, all, excerpted.length, written.length);
        int[] rest = distinct(all, titled, MOST - titled.length);
        ByteBuffer bytes = ByteBuffer.allocate(BYTES).put((byte) titled.length).put((byte) rest.length);
        for (int word : titled) {
            bytes.putInt(word);
        }
        for (int word : rest) {
            bytes.putInt(word);
        }
        return new Opening(bytes, 0);
    }

    void write(ByteBuffer out) {
        out.put(bytes.slice(start, BYTES));
    }

    /** How many different words the title has, as far as they are kept. */
    int titleSize() {
        return bytes.get(start);
    }

    /** @param place below {@link #titleSize} */
    int titleWord(int place) {
        return word(place);
    }

    /** How many different words are kept, those of the title among them. */
    int size() {
        return bytes.get(start) + bytes.get(start + 1);
    }

    /** @param place below {@link #size}; the title's first */
    int word(int place) {
        return bytes.getInt(start + 2 + place * Integer.BYTES);
    }

    boolean has(int word) {
        int title = titleSize();
        return has(word, 0, title) || has(word, title, size());
    }

    private boolean has(int word, int from, int end) {
        int low = from;
        int high = end - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = word(middle);
            if (found == word) {
                return true;
            }
            if (found < word) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return false;
    }

    /** The first of them that aren't among the others, sorted. */
    private static int[] distinct(long[] words, int[] others, int most) {
        int[] kept = new int[Math.min(most, words.length)];
        int size = 0;
        long[] met = new long[1 << (MET_BITS - 6)];
        for (int other : others) {
            meet(met, other);
        }
        for (int i = 0; i < words.length && size < most; i++) {
            int word = (int) (words[i] >>> Integer.SIZE);
            if (meet(met, word) || (!isAmong(kept, size, word) && !isAmong(others, others.length, word))) {
                kept[size++] = word;
            }
        }
        Arrays.sort(kept, 0, size);
        return Arrays.copyOf(kept, size);
    }

    /** Whether a word is certainly met for the first time, which spares nearly all looking. */
    private static boolean meet(long[] met, int word) {
        int place = word >>> (Integer.SIZE - MET_BITS);
        boolean isNew = (met[place >>> 6] & (1L << place)) == 0;
        met[place >>> 6] |= 1L << place;
        return isNew;
    }

    /** Of a few, looking at each is faster than keeping them in order. */
    private static boolean isAmong(int[] words, int size, int word) {
        for (int i = 0; i < size; i++) {
            if (words[i] == word) {
                return true;
            }
        }
        return false;
    }
}
