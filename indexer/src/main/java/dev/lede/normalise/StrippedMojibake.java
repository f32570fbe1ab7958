package dev.lede.normalise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends damaged text that lost its control characters too, so that one bare {@code â} stands for any of ’ “ ” – — and
 * {@code Â} for a no-break space or nothing. What it was is told by its neighbours; that it is damage, by the text: only
 * in English without other accents is {@code â} never a letter, but for a few borrowed words.
 */
final class StrippedMojibake {
    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)(?<!\\p{L})(?:the|of|and|to|in|is|for|that|with|on|are|by|from|how|our|your|new|an?)(?!\\p{L})");

    /** Letters that languages which write â have beside it. */
    private static final Pattern OTHER_ACCENTS = Pattern.compile("[àçèêëîïôùûœãõășțşţ]");

    /** Places where no word has the letter: a contraction, a word's end, a blank on one side; or the other letter's. */
    private static final Pattern NEVER_A_LETTER = Pattern.compile(
            "(?<=\\p{L})â(?:s|t|re|ve|ll|d|m)(?!\\p{L})|â(?=[\\s \\p{Punct}â\\d]|$)|(?<=[\\s (\\d]|^)â(?=\\p{L}{3})|Â(?=[\\s ])"
                    + "|(?<=\\p{Ll})Â");

    private static final Pattern BARE = Pattern.compile("â+");

    /** Words that English borrowed with the letter, and names that are often met. */
    private static final Pattern BORROWED = Pattern.compile(
            "(?i)(?<!\\p{L})(?:ch[âa]teau[sx]?|ch[âa]telet|p[âa]t[ée]s?|p[âa]tiss\\p{L}+|p[âa]tisserie|b[âa]ton|gr[âa]ce"
                    + "|(?:papier-)?m[âa]ch[ée]|t[âa]che|[âa]ge|[âa]me|c[âa]mara|neufch[âa]tel|b[âa]le|p[âa]ques|th[ée][âa]tre"
                    + "|b[âa]timent|h[âa]kan|[âa]ngela|f[âa]cheux|d[ée]g[âa]t|ch[âa]tillon)(?!\\p{L})");

    /** On each side of the letter; more than any of those words has. */
    private static final int LONGEST_BORROWED = 24;

    private static final int LONGEST_QUOTATION = 600;

    private StrippedMojibake() {}

    static String repair(String text) {
        if ((text.indexOf('â') < 0 && text.indexOf('Â') < 0) || !isDamagedEnglish(text)) {
            return text;
        }
        String spaced = text.replaceAll("Â(?=[\\s\u00a0\\p{Punct}]|$)", "")
                .replaceAll("(?<=[\\p{L}\\d,.;:!?)])Â(?=\\p{L})", " ");
        // What has its last byte still says which it was.
        spaced = spaced.replace("â¦", "…").replace("â¢", "•").replace("â²", "′").replace("â¬", "€");
        spaced = spaced.replaceAll("(?<=\\s)Ã(?=\\s)", "×");
        Matcher bare = BARE.matcher(spaced);
        var out = new StringBuilder();
        while (bare.find()) {
            bare.appendReplacement(out, Matcher.quoteReplacement(meant(spaced, bare.start(), bare.end(), out)));
        }
        return bare.appendTail(out).toString();
    }

    private static boolean isDamagedEnglish(String text) {
        String plain = BORROWED.matcher(text).replaceAll("");
        if (plain.indexOf('â') < 0 && plain.indexOf('Â') < 0) {
            return false;
        }
        long words = ENGLISH.matcher(plain).results().limit(1000).count();
        long marks = plain.chars().filter(c -> c == 'â' || c == 'Â').count();
        long accents = OTHER_ACCENTS.matcher(plain).results().limit(10_000).count();
        return words > 0
                && accents * 4 <= marks + words / 20
                && NEVER_A_LETTER.matcher(plain).find();
    }

    /** @param out what was written so far, in which an open quotation shows */
    private static String meant(String text, int start, int end, StringBuilder out) {
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        String after = text.substring(end, Math.min(text.length(), end + 24));
        if (isBorrowed(text, start, end)) {
            return text.substring(start, end);
        }
        if (end - start == 3 && Character.isDigit(before)) {
            // Hair space, dash, hair space: a range of years.
            return "\u200a–\u200a";
        }
        if (end - start > 1) {
            return isBlank(before) ? "“" : "”";
        }
        char next = after.isEmpty() ? ' ' : after.charAt(0);
        boolean open = isOpen(out);
        boolean inWord = Character.isLetterOrDigit(before);
        if (inWord && isNamePrefix(text, start) && Character.isUpperCase(next)) {
            return "’";
        }
        if (inWord && after.matches("(?s)(?:s|t|re|ve|ll|d|m)(?!\\p{Ll}).*")) {
            return "’";
        }
        if (isBlank(before) || "([{—–-/\"".indexOf(before) >= 0) {
            if (isBlank(next)) {
                return "—";
            }
            return after.matches("(?s)\\d0s.*") ? "’" : "“";
        }
        if (Character.isDigit(before) && Character.isDigit(next)) {
            return "–";
        }
        if (isBlank(next) || ",.;:!?)]}".indexOf(next) >= 0) {
            boolean possessive = before == 's' || before == 'S' || (isBlank(next) && Character.isLetter(before));
            return !open && possessive ? "’" : "”";
        }
        if (!Character.isLetterOrDigit(before)) {
            // A sentence's end before it: closes what was opened, or the next sentence is quoted.
            return open ? "”" : "“";
        }
        return open && Character.isUpperCase(next) ? "”" : "—";
    }

    /** The first letter of O’Keefe and D’Angelo. */
    private static boolean isNamePrefix(String text, int end) {
        return end > 0
                && (text.charAt(end - 1) == 'O' || text.charAt(end - 1) == 'D')
                && (end == 1 || !Character.isLetterOrDigit(text.charAt(end - 2)));
    }

    /** Whether a quotation was opened not long before and isn't closed yet. */
    private static boolean isOpen(StringBuilder out) {
        for (int i = out.length() - 1; i >= Math.max(0, out.length() - LONGEST_QUOTATION); i--) {
            if (out.charAt(i) == '“' || out.charAt(i) == '”') {
                return out.charAt(i) == '“';
            }
        }
        return false;
    }

    private static boolean isBorrowed(String text, int start, int end) {
        int first = start;
        while (first > 0 && isWordPart(text.charAt(first - 1))) {
            if (start - first == LONGEST_BORROWED) {
                return false;
            }
            first--;
        }
        int last = end;
        while (last < text.length() && isWordPart(text.charAt(last))) {
            if (last - end == LONGEST_BORROWED) {
                return false;
            }
            last++;
        }
        return BORROWED.matcher(text.substring(first, last)).matches();
    }

    private static boolean isWordPart(char c) {
        return Character.isLetter(c) || c == '-';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }
}
