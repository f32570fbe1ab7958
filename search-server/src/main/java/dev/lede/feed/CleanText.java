package dev.lede.feed;

/** A source's text as any format can hold it. */
final class CleanText {
    private CleanText() {}

    /** Without what XML 1.0 has no form for: most control characters, half surrogate pairs; its line ends are {@code \n}. */
    static String of(String text) {
        var clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(CleanText::isCharacter)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** The production Char of XML 1.0, section 2.2. */
    private static boolean isCharacter(int c) {
        return c == '\t' || c == '\n' || (c >= ' ' && c < 0xD800) || (c >= 0xE000 && c < 0xFFFE) || c >= 0x10000;
    }
}
