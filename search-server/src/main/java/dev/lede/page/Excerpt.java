package dev.lede.page;

/** The beginning of a text, short enough to be scanned. */
final class Excerpt {
    private static final int LONGEST = 300;

    private Excerpt() {}

    /** The text on one line; where it is longer than about 300 characters, cut after a whole word with an ellipsis. */
    static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int blank = line.lastIndexOf(' ', LONGEST);
        int end = blank > LONGEST / 2 ? blank : line.offsetByCodePoints(0, line.codePointCount(0, LONGEST));
        return line.substring(0, end).replaceAll("[\\s,;:.…–—-]+$", "") + "…";
    }
}
