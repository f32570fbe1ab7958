package dev.lede.spelling;

import java.util.Locale;

/** Which letters of a word are capitals. */
final class LetterCase {
    private LetterCase() {}

    /** @param word in lower case, as the index has it; with capitals where the typed one has all of them, or the first */
    static String like(String typed, String word) {
        if (typed.equals(typed.toUpperCase(Locale.ROOT))) {
            return word.toUpperCase(Locale.ROOT);
        }
        int first = word.offsetByCodePoints(0, 1);
        return Character.isUpperCase(typed.codePointAt(0))
                ? word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first)
                : word;
    }
}
