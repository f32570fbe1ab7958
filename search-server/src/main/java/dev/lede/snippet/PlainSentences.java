package dev.lede.snippet;

import java.util.Arrays;
import java.util.Optional;

/**
 * Java's sentences of a text in which nobody can doubt where one ends, told in one pass: letters of Europe, and after each full
 * stop what most texts have there. Of other texts Java's own class tells, which goes back to a text's start for each question.
 * For one thread.
 */
final class PlainSentences implements SentenceEnds {
    private final String text;
    private int[] ends = new int[32];
    private int count;

    private PlainSentences(String text) {
        this.text = text;
    }

    /** @return nothing where the text has something unusual */
    static Optional<PlainSentences> of(String text) {
        var sentences = new PlainSentences(text);
        int at = 0;
        while (at >= 0 && at < text.length()) {
            at = switch (sentences.sign(at)) {
                case UNUSUAL -> -1;
                case PERIOD -> sentences.behindPeriod(at);
                case TERM -> sentences.behindTerm(at);
                default -> at + 1;
            };
        }
        sentences.add(text.length());
        return at < 0 ? Optional.empty() : Optional.of(sentences);
    }

    /** It ends a sentence, with what closes it and the blanks behind. */
    private int behindTerm(int term) {
        int at = term + 1;
        while (sign(at) == Sign.TERM || sign(at) == Sign.CLOSING || sign(at) == Sign.QUOTE) {
            at++;
        }
        if (sign(at) == Sign.PERIOD) {
            return -1;
        }
        at = behindSpace(at);
        add(at);
        return at;
    }

    /** It may end one: before a capital letter, after several blanks before any, or before what begins a word. */
    private int behindPeriod(int period) {
        int closed = period + 1;
        while (sign(closed).endsSentence()) {
            closed++;
        }
        int next = behindSpace(closed);
        if (next == text.length()) {
            return next;
        }
        if (sign(next) == Sign.TERM || (next == closed && sign(closed - 1) == Sign.QUOTE)) {
            return -1;
        }
        int blanks = next - closed;
        if ((sign(next) == Sign.LETTER && blanks > 0) || (sign(next) == Sign.SMALL && blanks > 1)) {
            add(next);
        }
        return sign(next).startsSentence() ? behindStart(next) : next;
    }

    private int behindStart(int start) {
        int at = start;
        while (sign(at).startsSentence()) {
            at++;
        }
        if (!sign(at).isLetter()) {
            return -1; // Java tells it in two ways, by where it comes from.
        }
        add(start);
        return at;
    }

    private int behindSpace(int offset) {
        int at = offset;
        while (sign(at) == Sign.SPACE) {
            at++;
        }
        return at;
    }

    /** @return of the text's end, what nothing follows */
    private Sign sign(int offset) {
        return offset < text.length() ? Sign.of(text.charAt(offset)) : Sign.COMMA;
    }

    private void add(int end) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
        }
        if (count == 0 || ends[count - 1] < end) {
            ends[count++] = end;
        }
    }

    @Override
    public int following(int offset) {
        int at = Arrays.binarySearch(ends, 0, count, offset + 1);
        return ends[at < 0 ? -at - 1 : at];
    }

    @Override
    public int preceding(int offset) {
        int at = Arrays.binarySearch(ends, 0, count, offset);
        int end = at < 0 ? -at - 1 : at;
        return end == 0 ? 0 : ends[end - 1];
    }
}
