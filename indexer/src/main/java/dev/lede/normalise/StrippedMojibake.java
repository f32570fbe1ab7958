package dev.lede.normalise;

/**
 * Mends damaged text that lost its control characters too, so that one bare {@code â} stands for any of ’ “ ” – — and
 * {@code Â} for a no-break space or nothing. What it was is told by its neighbours, and by what was opened before; that
 * it is damage, by the text ({@link DamagedEnglish}).
 */
final class StrippedMojibake {
    private StrippedMojibake() {}

    static String repair(String text) {
        return DamagedEnglish.is(text) ? new LostMarks(unambiguous(text)).mended() : text;
    }

    /** What has its last byte still says which it was; so does Â, which is a blank or nothing. */
    private static String unambiguous(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char before = i == 0 ? ' ' : text.charAt(i - 1);
            char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
            switch (c) {
                case 'Â' -> out.append(blank(before, after));
                case 'Ã' ->
                    out.append(
                            (isBlank(before) && isBlank(after))
                                            || (Character.isDigit(before) && Character.isDigit(after))
                                    ? '×'
                                    : c);
                case 'Å' -> out.append(text.startsWith("ukasz", i + 1) || text.startsWith("ódź", i + 1) ? 'Ł' : c);
                case 'â' -> {
                    boolean trademark = after == '¢' && isTrademark(text, i, before);
                    int known = "¦¢²¬¡¤¥\u00ad".indexOf(after);
                    out.append(known < 0 ? c : trademark ? '™' : "…•′€\u2061≤≥⭐".charAt(known));
                    i += known < 0 ? 0 : 1;
                }
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** Both end in the same byte; a trademark sign has a word before it and the sentence goes on, a bullet has neither. */
    private static boolean isTrademark(String text, int at, char before) {
        int next = at + 2 < text.length() && isBlank(text.charAt(at + 2)) ? at + 3 : at + 2;
        return Character.isLetterOrDigit(before)
                && (next >= text.length()
                        || Character.isLowerCase(text.charAt(next))
                        || ",.;:)".indexOf(text.charAt(next)) >= 0);
    }

    private static String blank(char before, char after) {
        if (isBlank(after) || !Character.isLetterOrDigit(after)) {
            return "";
        }
        boolean ends = Character.isLowerCase(before) || Character.isDigit(before) || ",.;:!?)".indexOf(before) >= 0;
        return ends && after != 'Â' ? " " : "Â";
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
