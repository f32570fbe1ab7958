package dev.lede.analysis;

import java.io.Reader;
import java.util.Objects;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.ArrayUtil;

/**
 * A text whose terms are wanted in several forms, one after another: {@link NewsAnalyzer} cuts it into words for the first, and
 * finds them here for the next. Takes about six bytes a character; a long text's words aren't kept, and are cut each time.
 * For one thread.
 */
public final class CutText extends Reader {
    private static final int MOST_KEPT = 1 << 16;

    private final String text;
    private int read;
    private boolean isWhole;
    private int size;

    /** Of all words, one behind another; where each ends there. */
    private char[] letters = new char[0];

    private int[] ends = new int[0];

    /** Where each is in the text, from and to. */
    private int[] places = new int[0];

    private Step[] steps = new Step[0];

    /** How a word follows on the one before. */
    enum Step {
        NEXT,
        /** At the same place. */
        BESIDE,
        /** The next, and one with that before it. */
        COMPOUND
    }

    public CutText(String text) {
        this.text = text;
    }

    int length() {
        return text.length();
    }

    /** Whether all words are here. */
    boolean isWhole() {
        return isWhole;
    }

    int size() {
        return size;
    }

    /** Forgets what was kept, if anything was. */
    void begin() {
        size = 0;
        isWhole = false;
    }

    void add(CharTermAttribute word, int start, int end, Step step) {
        if (text.length() > MOST_KEPT) {
            return;
        }
        int from = from(size);
        int to = from + word.length();
        letters = letters.length < to ? ArrayUtil.grow(letters, Math.max(to, text.length())) : letters;
        if (size == ends.length) {
            int most = Math.max(size + 1, text.length() / 4);
            ends = ArrayUtil.grow(ends, most);
            places = ArrayUtil.growExact(places, 2 * ends.length);
            steps = ArrayUtil.growExact(steps, ends.length);
        }
        System.arraycopy(word.buffer(), 0, letters, from, word.length());
        ends[size] = to;
        places[2 * size] = start;
        places[2 * size + 1] = end;
        steps[size] = step;
        size++;
    }

    /** No word follows. */
    void end() {
        isWhole = text.length() <= MOST_KEPT;
    }

    void copyTo(CharTermAttribute term, int number) {
        term.copyBuffer(letters, from(number), ends[number] - from(number));
    }

    int start(int number) {
        return places[2 * number];
    }

    int end(int number) {
        return places[2 * number + 1];
    }

    Step step(int number) {
        return steps[number];
    }

    private int from(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, buffer.length);
        int some = Math.min(length, text.length() - read);
        if (some == 0 && length > 0) {
            return -1;
        }
        text.getChars(read, read + some, buffer, offset);
        read += some;
        return some;
    }

    /** It is read from its beginning again. */
    @Override
    public void close() {
        read = 0;
    }
}
