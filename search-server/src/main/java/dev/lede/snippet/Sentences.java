package dev.lede.snippet;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.Locale;

/**
 * Java's sentences of a text, of which only the neighbourhood of what is asked for is looked at. A text that isn't long has
 * exactly those; in a long one a sentence that goes on and on is cut between two words at {@value #REACH} characters or more
 * from what is asked for, so that a text without a full stop costs no more than another. Not thread-safe.
 */
final class Sentences extends BreakIterator implements SentenceEnds {
    private static final int REACH = 1024;

    /** The longest word that isn't cut. */
    private static final int LONGEST_WORD = 100;

    private final BreakIterator near = BreakIterator.getSentenceInstance(Locale.ROOT);
    private final int longText;
    private String text = "";
    private int position;

    /** What is looked at. */
    private int from;

    private int to;

    /** A sentence: nothing ends between them. */
    private int start;

    private int end;

    /** @param longText from how many characters on a text is long */
    Sentences(int longText) {
        this.longText = longText;
    }

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
        start = 0;
        end = 0;
        look(0, newText.length() < longText ? newText.length() : wordFrom(2 * REACH));
    }

    @Override
    public void setText(CharacterIterator newText) {
        var whole = new StringBuilder();
        for (char each = newText.first(); newText.getIndex() < newText.getEndIndex(); each = newText.next()) {
            whole.append(each);
        }
        setText(whole.toString());
    }

    @Override
    public CharacterIterator getText() {
        return new StringCharacterIterator(text);
    }

    private void look(int first, int last) {
        from = first;
        to = last;
        near.setText(new StringCharacterIterator(text, first, last, first));
    }

    /** @param offset behind the sentence's start, and at its end at most; above 0 */
    private void find(int offset) {
        boolean isNear = (from == 0 || offset - from >= REACH) && (to == text.length() || to - offset >= REACH);
        if (isNear && start < offset && offset <= end) {
            return;
        }
        if (!isNear) {
            look(offset <= 2 * REACH ? 0 : wordFrom(offset - 2 * REACH), wordFrom(offset + 2 * REACH));
        }
        start = near.preceding(offset);
        end = near.next();
    }

    /** A word's start, a little further on; in a word without end, where it cuts no character in two. */
    private int wordFrom(int offset) {
        if (offset >= text.length()) {
            return text.length();
        }
        for (int at = offset; at < Math.min(text.length(), offset + LONGEST_WORD); at++) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at + 1;
            }
        }
        return Character.isLowSurrogate(text.charAt(offset)) ? offset - 1 : offset;
    }

    @Override
    public int following(int offset) {
        if (offset >= text.length()) {
            position = text.length();
            return DONE;
        }
        find(offset + 1);
        position = end;
        return end;
    }

    @Override
    public int preceding(int offset) {
        if (offset <= 0) {
            position = 0;
            return DONE;
        }
        find(offset);
        position = start;
        return start;
    }

    @Override
    public int first() {
        position = 0;
        return position;
    }

    @Override
    public int last() {
        position = text.length();
        return position;
    }

    @Override
    public int current() {
        return position;
    }

    @Override
    public int next() {
        return following(position);
    }

    @Override
    public int previous() {
        return preceding(position);
    }

    @Override
    public int next(int sentences) {
        int at = position;
        for (int i = 0; i < Math.abs(sentences) && at != DONE; i++) {
            at = sentences > 0 ? next() : previous();
        }
        return at;
    }
}
