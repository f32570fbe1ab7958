package dev.lede.normalise;

import java.nio.charset.Charset;

/**
 * An encoding with one byte a character, looked at from its characters: which byte each stands for. What it leaves
 * undefined stands for the control character of the same number, as in a browser. Immutable and safe for any number of
 * threads.
 */
final class CodePage {
    static final CodePage WINDOWS_1252 = new CodePage("windows-1252");
    static final CodePage WINDOWS_1250 = new CodePage("windows-1250");
    static final CodePage MAC_ROMAN = new CodePage("x-MacRoman");

    /** For each character its byte, 0 where it has none; only bytes from 80 matter here. */
    private final byte[] bytes = new byte[0x10000];

    private final char[] characters = new char[0x100];

    private CodePage(String name) {
        for (int i = 0x80; i < 0xA0; i++) {
            bytes[i] = (byte) i;
            characters[i] = (char) i;
        }
        for (int i = 0x80; i <= 0xFF; i++) {
            String c = new String(new byte[] {(byte) i}, Charset.forName(name));
            if (c.length() == 1 && c.charAt(0) != '\uFFFD') {
                bytes[c.charAt(0)] = (byte) i;
                characters[i] = c.charAt(0);
            }
        }
    }

    /** @return 80 to FF, or 0 for a character that no such byte stands for, ASCII among them */
    int byteOf(char c) {
        return bytes[c] & 0xFF;
    }

    /** @param b 80 to FF */
    char characterOf(int b) {
        return characters[b];
    }

    /** How many characters the UTF-8 sequence has that may begin here: 2 to 4; 0 where none can. */
    int sequence(CharSequence text, int at) {
        int lead = byteOf(text.charAt(at));
        int length = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (at + length > text.length()) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if (!isTrail(text.charAt(at + i))) {
                return 0;
            }
        }
        return length;
    }

    /** Whether it may be the second or later character of a sequence. */
    boolean isTrail(char c) {
        int b = byteOf(c);
        return b >= 0x80 && b < 0xC0;
    }

    /** The code point of a sequence; -1 where UTF-8 has none for it: too long, half a pair, or beyond the last. */
    int decoded(CharSequence text, int at, int length) {
        int c = byteOf(text.charAt(at)) & (0x7F >> length);
        for (int i = 1; i < length; i++) {
            c = c << 6 | (byteOf(text.charAt(at + i)) & 0x3F);
        }
        boolean shortest = length == 2 ? c >= 0x80 : length == 3 ? c >= 0x800 : c >= 0x10000;
        boolean pair = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return shortest && !pair && c <= Character.MAX_CODE_POINT ? c : -1;
    }
}
