package dev.lede.page;

import java.util.regex.Pattern;

/** The beginning of a text, short enough to be scanned. */
final class Excerpt {
    private static final int LONGEST = 300;

    /** Sources cut too, some without a word. */
    private static final Pattern CUT_SHORT = Pattern.compile("(?:[,;–—]|\\.{3,})$");

    private static final Pattern LOOSE_END = Pattern.compile("[\\s,;:.…–—-]++$");

    private Excerpt() {}

    /** The text on one line; where it is longer than about 300 characters, cut after a whole word with an ellipsis. */
    static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return CUT_SHORT.matcher(line).find() ? ended(line) : line;
        }
        int blank = line.lastIndexOf(' ', LONGEST);
        int end = blank > LONGEST / 2 ? blank : line.offsetByCodePoints(0, line.codePointCount(0, LONGEST));
        return ended(line.substring(0, end));
    }

    private static String ended(String cut) {
        return LOOSE_END.matcher(cut).replaceFirst("") + "…";
    }
}
