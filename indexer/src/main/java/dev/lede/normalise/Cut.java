package dev.lede.normalise;

/** The beginning of a text. */
final class Cut {
    private Cut() {}

    /** @return at most so many UTF-16 units, and never half a character at the end */
    static String to(int longest, String text) {
        if (text.length() <= longest) {
            return text;
        }
        boolean splits =
                Character.isHighSurrogate(text.charAt(longest - 1)) && Character.isLowSurrogate(text.charAt(longest));
        return text.substring(0, splits ? longest - 1 : longest);
    }
}
