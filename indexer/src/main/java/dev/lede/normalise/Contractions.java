package dev.lede.normalise;

import java.util.Locale;
import java.util.Set;

/** Where English writes an apostrophe inside a word. */
final class Contractions {
    private static final Set<String> ENDS = Set.of("s", "t", "re", "ve", "ll", "d", "m");

    /** The words that are contracted, so that one of them alone says that a text is English. */
    private static final Set<String> PRONOUNS = Set.of(
            "i", "we", "you", "they", "he", "she", "it", "that", "there", "here", "what", "who", "how", "where", "why",
            "let", "this", "when");

    private static final Set<String> NEGATED = Set.of(
            "don", "doesn", "didn", "isn", "aren", "wasn", "weren", "hasn", "haven", "hadn", "can", "couldn", "won",
            "wouldn", "shouldn", "mustn", "needn", "ain", "shan");

    /** Others, with what stands before and after the apostrophe. */
    private static final Set<String> FIXED = Set.of(
            "int’l",
            "nat’l",
            "gov’t",
            "dep’t",
            "ma’am",
            "o’clock",
            "y’all",
            "c’mon",
            "xi’an",
            "qur’an",
            "shi’ite",
            "d’état",
            "d’arc",
            "d’etat",
            "hors-d’oeuvre",
            "e’er",
            "ne’er",
            "o’er");

    private static final int LONGEST = 12;

    private Contractions() {}

    /** Whether the letters between two places are a contraction of a frequent word, with â for its apostrophe. */
    static boolean isWord(String text, int start, int end) {
        if (end - start > LONGEST) {
            return false;
        }
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        int mark = word.indexOf('â');
        if (mark <= 0) {
            return false;
        }
        String before = word.substring(0, mark);
        String after = word.substring(mark + 1);
        return after.equals("t") ? NEGATED.contains(before) : ENDS.contains(after) && PRONOUNS.contains(before);
    }

    /**
     * Where the letters end that follow an apostrophe in a contraction or possessive, such as the {@code re} of
     * {@code we’re}; a capital may be glued to them.
     *
     * @return 0 where what follows is none
     */
    static int endAfter(String text, int at) {
        if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) || text.charAt(at - 1) == 'â') {
            return 0;
        }
        int end = at + 1;
        while (end < text.length() && end - at <= 2 && isAscii(text.charAt(end))) {
            end++;
        }
        boolean goesOn = end < text.length() && Character.isLowerCase(text.charAt(end)) && text.charAt(end) != 'â';
        if (goesOn || !ENDS.contains(text.substring(at + 1, end))) {
            return 0;
        }
        boolean negation = text.charAt(at + 1) == 't';
        return negation && text.charAt(at - 1) != 'n' ? 0 : end;
    }

    /** Words such as o’clock. */
    static boolean isFixed(String text, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST && isLetter(text.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        while (end < text.length() && end - at < LONGEST && isLetter(text.charAt(end))) {
            end++;
        }
        return FIXED.contains((text.substring(start, at) + '’' + text.substring(at + 1, end)).toLowerCase(Locale.ROOT));
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) && c != 'â';
    }

    private static boolean isAscii(char c) {
        return c >= 'a' && c <= 'z';
    }
}
