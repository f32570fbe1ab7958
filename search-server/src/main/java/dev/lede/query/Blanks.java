package dev.lede.query;

import java.util.ArrayList;
import java.util.List;

/** Blanks of every kind: Unicode's, control characters, and the no-break ones that pasted text brings. */
final class Blanks {
    private Blanks() {}

    static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || character == '\uFEFF';
    }

    /** What stands between blanks, in order; nothing is empty. */
    static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || isBlank(text.charAt(at))) {
                if (at > start) {
                    parts.add(text.substring(start, at));
                }
                start = at + 1;
            }
        }
        return parts;
    }
}
