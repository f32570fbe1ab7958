package dev.lede.read;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes apart what a crawler glued: paragraphs whose ends touch the next one's first word. Splits only where a sentence
 * ends or a word can't go on; what stays glued is the price of that.
 */
final class GluedText {
    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}";

    /** What may stand between a sentence's end and the next one. */
    private static final String CLOSING = "”’)";

    /** What the second of two dates begins with. */
    private static final String MONTH_INITIALS = "JFMASOND";

    /** A list of pages: each entry's date twice, glued to the entries on both sides. */
    private static final Pattern DATE_TWICE =
            Pattern.compile(MONTH + " \\d{1,2}, \\d{4}\\s*(" + MONTH + " \\d{1,2}, \\d{4})");

    private final GluedWords words;

    /** The site's most frequent names, glued to what is before them. */
    private final List<String> starts;

    GluedText(CrawledSite.Words words) {
        this.words = new GluedWords(words.names());
        this.starts = words.starts().stream().filter(start -> !start.isEmpty()).toList();
    }

    /** @return the text with one blank line between paragraphs, as far as these can be told */
    String paragraphs(String text) {
        String apart = hasDateTwice(text) ? DATE_TWICE.matcher(text).replaceAll("\n\n$1\n\n") : text;
        apart = cut(apart, GluedText::isSentence);
        apart = cut(apart, GluedText::isAfterColon);
        apart = cut(apart, this::isName);
        return words.apart(apart).strip();
    }

    /** Cheaper than looking for a month at every letter: a year and, but for blanks, a month's initial right after it. */
    private static boolean hasDateTwice(String text) {
        for (int comma = text.indexOf(", "); comma >= 0; comma = text.indexOf(", ", comma + 1)) {
            int at = comma + 2;
            while (at < text.length() && at < comma + 6 && isDigit(text.charAt(at))) {
                at++;
            }
            if (at == comma + 6) {
                while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                    at++;
                }
                if (at < text.length() && MONTH_INITIALS.indexOf(text.charAt(at)) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a paragraph begins at a place in a text, which has a character before it. */
    private interface Beginning {
        boolean is(String text, int at);
    }

    private static String cut(String text, Beginning beginning) {
        StringBuilder out = null;
        int copied = 0;
        for (int at = 1; at < text.length(); at++) {
            if (beginning.is(text, at)) {
                out = out == null ? new StringBuilder(text.length() + 64) : out;
                out.append(text, copied, at).append("\n\n");
                copied = at;
            }
        }
        return out == null ? text : out.append(text, copied, text.length()).toString();
    }

    /** A sentence glued to the end of another, or to the quotation mark or bracket after that. */
    private static boolean isSentence(String text, int at) {
        char first = text.charAt(at);
        if (first < 0x80 ? !GluedWords.isUpper(first) : first != '“' && !GluedWords.isUpper(text.codePointAt(at))) {
            return false;
        }
        return endsSentence(text, at) || (CLOSING.indexOf(text.charAt(at - 1)) >= 0 && endsSentence(text, at - 1));
    }

    /** Not after a single capital, as in "U.S.". */
    private static boolean endsSentence(String text, int at) {
        if (at < 2 || ".!?…".indexOf(text.charAt(at - 1)) < 0) {
            return false;
        }
        char before = text.charAt(at - 2);
        boolean word = GluedWords.isLower(before)
                || GluedWords.isUpper(before)
                || isDigit(before)
                || ")]”’%".indexOf(before) >= 0;
        boolean initial = at > 2
                && text.charAt(at - 1) == '.'
                && GluedWords.isUpper(before)
                && " \t\n\u000B\f\r.(".indexOf(text.charAt(at - 3)) >= 0;
        return word && !initial;
    }

    /** What a list or an answer begins with, glued to the colon before it. */
    private static boolean isAfterColon(String text, int at) {
        return text.charAt(at - 1) == ':'
                && at > 1
                && GluedWords.isLower(text.charAt(at - 2))
                && GluedWords.isUpper(text.codePointAt(at))
                && at + Character.charCount(text.codePointAt(at)) < text.length()
                && GluedWords.isLower(text.codePointAt(at + Character.charCount(text.codePointAt(at))));
    }

    /** One of the site's names glued to a word. */
    private boolean isName(String text, int at) {
        char before = text.charAt(at - 1);
        if (!GluedWords.isLower(before) && !isDigit(before) && before != ')') {
            return false;
        }
        for (String start : starts) {
            int end = at + start.length();
            if (text.startsWith(start, at) && (end == text.length() || !Character.isLetter(text.codePointAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
