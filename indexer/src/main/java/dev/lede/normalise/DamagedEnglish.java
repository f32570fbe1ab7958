package dev.lede.normalise;

import java.util.Locale;
import java.util.Set;

/**
 * Tells whether the {@code â} and {@code Â} of a text are what is left of lost characters, or letters that someone
 * wrote. They are damage where the text is English, where letters that other languages have beside them are rare, and
 * where at least one stands in a place in which no word has the letter. One look at the text.
 */
final class DamagedEnglish {
    /** Frequent English words that no language with â writes the same way. */
    private static final Set<String> STRONG = Set.of(
            "the", "of", "and", "for", "that", "with", "are", "by", "from", "how", "our", "your", "new", "this", "we",
            "you", "it", "can", "not", "its", "what", "why", "who");

    /** These are words elsewhere too: two of them are as good as one of the others. */
    private static final Set<String> WEAK = Set.of("to", "in", "is", "on", "a", "an", "as", "at");

    private static final int LONGEST_COUNTED = 4;

    /** Letters that languages which write â have beside it. */
    private static final String OTHER_ACCENTS = "àãăçèêëğîïıôöõùûüœșşțţđơư";

    /** Longer than any word that matters; a run of letters without end costs no more than its length. */
    private static final int LONGEST_WORD = 40;

    private static final int MOST_MARKS_A_WORD = 10;

    /** As many places where no word has the letter are no chance. */
    private static final int SURE = 5;

    private final String text;
    private int strong;
    private int weak;
    private int marks;
    private int accents;
    private int evidence;
    private int clues;

    private DamagedEnglish(String text) {
        this.text = text;
    }

    static boolean is(String text) {
        if (text.indexOf('â') < 0 && text.indexOf('Â') < 0) {
            return false;
        }
        var look = new DamagedEnglish(text);
        look.read();
        return look.damaged();
    }

    /** Whether the word round a place is one that English borrowed with its accent. */
    static boolean isBorrowed(String text, int at) {
        int start = wordStart(text, at);
        int end = wordEnd(text, at);
        return end - start <= LONGEST_WORD && BorrowedWords.contains(text.substring(start, end));
    }

    private void read() {
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                int end = i + 1;
                while (end < text.length() && Character.isLetter(text.charAt(end))) {
                    end++;
                }
                word(i, end);
                i = end;
            } else {
                i++;
            }
        }
    }

    private void word(int start, int end) {
        boolean marked = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            marked |= c == 'â' || c == 'Â';
            accents += c > 0x7F && OTHER_ACCENTS.indexOf(c) >= 0 ? 1 : 0;
        }
        if (marked) {
            marked(start, end);
        } else if (end - start <= LONGEST_COUNTED) {
            String word = text.substring(start, end).toLowerCase(Locale.ROOT);
            strong += STRONG.contains(word) ? 1 : 0;
            weak += WEAK.contains(word) ? 1 : 0;
        }
    }

    private void marked(int start, int end) {
        if (end - start <= LONGEST_WORD && isBorrowed(text, start)) {
            return;
        }
        boolean contraction = Contractions.isWord(text, start, end);
        // It is English, and damaged, at once.
        strong += contraction ? 1 : 0;
        evidence += contraction ? 1 : 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == 'â' || c == 'Â') {
                marks++;
                if (isNoLetter(i, c)) {
                    evidence++;
                } else if (c == 'â' && i + 1 == end) {
                    clues++;
                }
            }
        }
    }

    /** Alone, before or after a sign or a digit, begins a word after a blank, or is a capital after a small letter. */
    private boolean isNoLetter(int at, char c) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        if (c == 'Â') {
            return Character.isLowerCase(before) || (isBlank(after) && !Character.isUpperCase(before));
        }
        boolean begins = !Character.isLetter(before);
        return (begins && (!Character.isLetter(after) || startsEnglish(at)))
                || Contractions.endAfter(text, at) > 0
                || after == 'â'
                || Character.isDigit(before)
                || Character.isUpperCase(after);
    }

    /** Of the words with â at their beginning, borrowed ones were taken out before. */
    private boolean startsEnglish(int at) {
        return at + 3 < text.length()
                && Character.isLetter(text.charAt(at + 2))
                && Character.isLetter(text.charAt(at + 3));
    }

    private boolean damaged() {
        int english = strong + weak / 2;
        int sure = evidence + (strong > 1 ? clues : 0);
        return english > 0
                && sure > 0
                && marks <= MOST_MARKS_A_WORD * (english + 1)
                && (accents * 4 <= marks + (strong + weak) / 20
                        // A long English text that quotes other languages.
                        || (evidence >= SURE && accents * 10 <= strong + weak));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static int wordStart(String text, int at) {
        int start = at;
        while (start > 0 && at - start <= LONGEST_WORD && isWordPart(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && end - at <= LONGEST_WORD && isWordPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetter(c) || c == '-';
    }
}
