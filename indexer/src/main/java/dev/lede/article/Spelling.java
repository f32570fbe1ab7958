package dev.lede.article;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * When two spellings of a label are one: {@code hugging-face}, {@code huggingface} and {@code Hugging Face} are, {@code
 * C}, {@code C++} and {@code C#} aren't (docs/facets.md says the rule to readers).
 */
public final class Spelling {
    private Spelling() {}

    /**
     * What all spellings of one label share: its letters and digits, lower case, and {@code +} and {@code #} where they
     * stand directly behind one. Digits that are apart stay apart, by a point: {@code Qwen2.5-7B} is not {@code
     * Qwen2-57B}. A label without letters and digits is its own key, lower case.
     */
    public static String key(String label) {
        String folded = folded(label);
        var key = new StringBuilder();
        boolean isWithinWord = false;
        for (int i = 0; i < folded.length(); ) {
            int character = folded.codePointAt(i);
            i += Character.charCount(character);
            boolean starts = Character.isLetterOrDigit(character);
            if (starts && !isWithinWord && Character.isDigit(character) && endsInDigit(key)) {
                key.append('.');
            }
            isWithinWord = starts || (isWithinWord && continuesWord(character));
            if (isWithinWord) {
                key.appendCodePoint(character);
            }
        }
        return key.isEmpty() ? folded : key.toString();
    }

    /** Without later spellings of what an earlier label already says; in the same order. */
    public static List<String> distinct(Collection<String> labels) {
        Map<String, String> first = new LinkedHashMap<>();
        labels.forEach(label -> first.putIfAbsent(key(label), label));
        return List.copyOf(first.values());
    }

    /** Wide and narrow forms, letters with their accents, and both cases are alike. */
    private static String folded(String label) {
        String one = isAscii(label) ? label : Normalizer.normalize(label, Form.NFKC);
        return one.strip().toLowerCase(Locale.ROOT);
    }

    /** Then it is normal already: a server that starts looks at every label of its index. */
    private static boolean isAscii(String label) {
        for (int i = 0; i < label.length(); i++) {
            if (label.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsInDigit(StringBuilder key) {
        return !key.isEmpty() && Character.isDigit(key.codePointBefore(key.length()));
    }

    /** The signs of C++ and C#, and the vowels of scripts that write them as marks. */
    private static boolean continuesWord(int character) {
        return character == '+'
                || character == '#'
                || Character.getType(character) == Character.NON_SPACING_MARK
                || Character.getType(character) == Character.COMBINING_SPACING_MARK;
    }
}
