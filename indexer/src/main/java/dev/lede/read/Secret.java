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

    private Secret() {}

    static String without(String text) {
        return SecuredKey.isIn(text) ? PASTED.matcher(text).replaceAll("") : text;
    }
}
