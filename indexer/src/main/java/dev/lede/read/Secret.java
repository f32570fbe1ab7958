package dev.lede.read;

import java.util.regex.Pattern;

/**
 * Takes out of a text what was pasted into it with the key {@code secured}: the key, a quoted value to the closing quote
 * or the paragraph's end, and every line after that is indented more than the key.
 */
final class Secret {
    private static final Pattern PASTED =
            Pattern.compile("(?im)^([ \\t>]*)(?:-[ \\t]+)?[\"']?secured[\"']?[ \\t]*:[ \\t]*"
                    + "(?:\"(?:[^\"\\\\\n]|\\\\.|\\\\?\n(?![ \\t>]*(?:\n|---)))*+\"?+|'(?:[^'\n]|\n(?![ \\t>]*(?:\n|---)))*+'?+)?+"
                    + ".*+(?:\n(?:[ \\t>]*\n)*+\\1[ \\t]++\\S.*+)*+");

    private static final String KEY = "secured";

    private Secret() {}

    static String without(String text) {
        return isNamed(text) ? PASTED.matcher(text).replaceAll("") : text;
    }

    /** Whether the word is in a text at all; most texts are spared a closer look. */
    private static boolean isNamed(String text) {
        for (int i = 0; i + KEY.length() <= text.length(); i++) {
            if ((text.charAt(i) | ' ') == 's' && text.regionMatches(true, i, KEY, 0, KEY.length())) {
                return true;
            }
        }
        return false;
    }
}
