package dev.lede.normalise;

import static dev.lede.normalise.CodePage.MAC_ROMAN;
import static dev.lede.normalise.CodePage.WINDOWS_1250;
import static dev.lede.normalise.CodePage.WINDOWS_1252;

import java.lang.Character.UnicodeScript;

/**
 * Mends text whose UTF-8 bytes were read as Windows-1250 or MacRoman, where that is beyond doubt: three letters and more
 * of one script that isn't Latin, one after the other. One or two could be a Czech capital before a sign.
 */
final class OtherCodePages {
    private static final int FEWEST = 3;

    private OtherCodePages() {}

    static String repair(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return repair(repair(text, i, WINDOWS_1250), i, MAC_ROMAN);
            }
        }
        return text;
    }

    private static String repair(String text, int from, CodePage page) {
        StringBuilder out = null;
        int copied = 0;
        for (int i = from; i < text.length(); ) {
            int end = text.charAt(i) < 0x80 ? i : runEnd(text, i, page);
            if ((end - i) / 2 < FEWEST || isWindows1252(text, i, end)) {
                i = Math.max(i + 1, end);
                continue;
            }
            out = out == null ? new StringBuilder(text.length()) : out;
            out.append(text, copied, i);
            for (; i < end; i += 2) {
                out.appendCodePoint(page.decoded(text, i, 2));
            }
            copied = end;
        }
        return out == null ? text : out.append(text, copied, text.length()).toString();
    }

    /** Where a run of two-byte letters of one script ends. */
    private static int runEnd(String text, int start, CodePage page) {
        UnicodeScript script = UnicodeScript.COMMON;
        int end = start;
        while (end < text.length() && page.sequence(text, end) == 2 && isForeign(page.decoded(text, end, 2))) {
            UnicodeScript next = UnicodeScript.of(page.decoded(text, end, 2));
            if (end > start && next != script) {
                break;
            }
            script = next;
            end += 2;
        }
        return end;
    }

    /** Most characters are in several of these; what Windows-1252 explains is mended by its own rules. */
    private static boolean isWindows1252(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (WINDOWS_1252.byteOf(text.charAt(i)) == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isForeign(int c) {
        return Character.isLetter(c) && UnicodeScript.of(c) != UnicodeScript.LATIN;
    }
}
