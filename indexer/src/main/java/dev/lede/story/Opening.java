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

    /** How many bytes {@link #write} writes. */
    static final int BYTES = 2 + MOST * Integer.BYTES;

    /** Sorted. */
    private final int[] title;

    /** Those that the title hasn't, sorted. */
    private final int[] rest;

    private Opening(int[] title, int[] rest) {
        this.title = title;
        this.rest = rest;
    }

    static Opening of(String title, String excerpt, String text) {
        int[] titled = distinct(Words.singular(title, MOST_OF_TITLE), new int[0], MOST_OF_TITLE);
        long[] excerpted = Words.singular(excerpt, MOST_READ);
        long[] written = Words.singular(text, MOST_READ - excerpted.length);
        long[] all = Arrays.copyOf(excerpted, excerpted.length + written.length);
        System.arraycopy(written, 0, all, excerpted.length, written.length);
        return new Opening(titled, distinct(all, titled, MOST - titled.length));
    }

    static Opening read(ByteBuffer in) {
        int[] title = new int[in.get()];
        int[] rest = new int[in.get()];
        int end = in.position() + MOST * Integer.BYTES;
        for (int i = 0; i < title.length; i++) {
            title[i] = in.getInt();
        }
        for (int i = 0; i < rest.length; i++) {
            rest[i] = in.getInt();
        }
        in.position(end);
        return new Opening(title, rest);
    }

    void write(ByteBuffer out) {
        int end = out.position() + BYTES;
        out.put((byte) title.length).put((byte) rest.length);
        for (int word : title) {
            out.putInt(word);
        }
        for (int word : rest) {
            out.putInt(word);
        }
        out.position(end);
    }

    /** How many different words the title has, as far as they are kept. */
    int titleSize() {
        return title.length;
    }

    /** @param place below {@link #titleSize} */
    int titleWord(int place) {
        return title[place];
    }

    /** How many different words are kept, those of the title among them. */
    int size() {
        return title.length + rest.length;
    }

    /** @param place below {@link #size}; the title's first */
    int word(int place) {
        return place < title.length ? title[place] : rest[place - title.length];
    }

    boolean has(int word) {
        return Arrays.binarySearch(title, word) >= 0 || Arrays.binarySearch(rest, word) >= 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Opening opening
                && Arrays.equals(title, opening.title)
                && Arrays.equals(rest, opening.rest);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(title) + Arrays.hashCode(rest);
    }

    /** The first of them that aren't among the others, sorted. */
    private static int[] distinct(long[] words, int[] others, int most) {
        int[] kept = new int[Math.min(most, words.length)];
        int size = 0;
        for (int i = 0; i < words.length && size < most; i++) {
            int word = (int) (words[i] >>> Integer.SIZE);
            if (!isAmong(kept, size, word) && !isAmong(others, others.length, word)) {
                kept[size++] = word;
            }
        }
        Arrays.sort(kept, 0, size);
        return Arrays.copyOf(kept, size);
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
