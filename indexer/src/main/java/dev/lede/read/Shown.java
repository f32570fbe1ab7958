package dev.lede.read;

import java.util.regex.Pattern;

/** What a file says, as it may stand in a line for an operator: terminals obey some characters, and logs end at others. */
public final class Shown {
    private static final Pattern BLANK = Pattern.compile("[\\s\\x{85}\\x{2028}\\x{2029}]");

    /** Control characters, C1 ones too, marks that turn the direction of writing, and halves of a character. */
    private static final Pattern OBEYED = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\x{61c}\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}\\x{feff}]");

    private Shown() {}

    /** @return one line, of the first so many UTF-16 units */
    static String of(String text, int longest) {
        return of(text.substring(0, Math.min(longest, text.length())));
    }

    /** @return one line, as long as the text */
    public static String of(String text) {
        return OBEYED.matcher(BLANK.matcher(text).replaceAll(" ")).replaceAll("?");
    }
}
