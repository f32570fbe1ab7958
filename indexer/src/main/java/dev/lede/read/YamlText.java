package dev.lede.read;

/**
 * Makes text fit for a YAML parser, which refuses whole files for one control character, and back. C1 control
 * characters are kept, since the repair of damaged text reads them: in private-use characters meanwhile. Others become
 * blanks. Lines stay where they are.
 */
final class YamlText {
    private static final int C1_FIRST = 0x80;
    private static final int C1_LAST = 0x9F;
    private static final int KEPT_FIRST = 0xF780;

    private YamlText() {}

    static String printable(String text) {
        StringBuilder changed = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char fit = fit(c, text, i);
            if (fit != c) {
                changed = changed == null ? new StringBuilder(text) : changed;
                changed.setCharAt(i, fit);
            }
        }
        return changed == null ? text : changed.toString();
    }

    static String restored(String value) {
        StringBuilder changed = null;
        for (int i = 0; i < value.length(); i++) {
            int c = value.charAt(i);
            if (c >= KEPT_FIRST && c <= KEPT_FIRST + C1_LAST - C1_FIRST) {
                changed = changed == null ? new StringBuilder(value) : changed;
                changed.setCharAt(i, (char) (c - KEPT_FIRST + C1_FIRST));
            }
        }
        return changed == null ? value : changed.toString();
    }

    private static char fit(char c, String text, int at) {
        if (c >= C1_FIRST && c <= C1_LAST) {
            return (char) (c - C1_FIRST + KEPT_FIRST);
        }
        boolean control = (c < 0x20 && c != '\t' && c != '\n') || c == 0x7F;
        boolean lineEnd = c == '\u2028' || c == '\u2029';
        boolean noCharacter = c >= 0xFFFE || c == '\uFEFF' || isLoneSurrogate(c, text, at);
        return control || lineEnd || noCharacter ? ' ' : c;
    }

    private static boolean isLoneSurrogate(char c, String text, int at) {
        if (Character.isHighSurrogate(c)) {
            return at + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
