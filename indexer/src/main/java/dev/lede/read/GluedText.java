package dev.lede.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes apart what a crawler glued: paragraphs whose ends touch the next one's first word. Splits only where a sentence ends or a word can't go on, and never inside a name written in two cases
 * ({@code ChatGPT}); what stays glued is the price of that.
 */
final class GluedText {
    /** A word with a capital inside. */
    private static final Pattern CAMEL = Pattern.compile(
            "(?<![\\p{L}\\d/.#@_-])(\\p{L}[\\p{L}’]*?[\\p{Ll}\\p{Lu}])(\\p{Lu}\\p{Ll}+|A)(?=[\\s’,]|$)(’s)?");

    private static final Set<String> STARTERS = Set.of(
            "A",
            "About",
            "After",
            "All",
            "Although",
            "An",
            "And",
            "Another",
            "As",
            "At",
            "Authors",
            "Because",
            "Before",
            "But",
            "By",
            "Each",
            "Every",
            "First",
            "For",
            "From",
            "Given",
            "He",
            "Here",
            "How",
            "However",
            "If",
            "Illustration",
            "Image",
            "In",
            "Introducing",
            "Introduction",
            "It",
            "Its",
            "Last",
            "Let",
            "Like",
            "Many",
            "More",
            "Most",
            "Next",
            "No",
            "On",
            "One",
            "Our",
            "Over",
            "People",
            "Photo",
            "Please",
            "Read",
            "References",
            "She",
            "Since",
            "Some",
            "That",
            "The",
            "Their",
            "There",
            "These",
            "They",
            "This",
            "Those",
            "Through",
            "To",
            "Today",
            "Two",
            "Under",
            "Until",
            "Using",
            "Video",
            "View",
            "Watch",
            "We",
            "What",
            "When",
            "Where",
            "While",
            "Who",
            "Why",
            "With",
            "You",
            "Your");

    private static final Set<String> NAMES = Set.of(
            "AlphaGo",
            "AlphaZero",
            "AlphaFold",
            "DeepMind",
            "GitHub",
            "HubSpot",
            "HuggingFace",
            "ImageNet",
            "JavaScript",
            "LaTeX",
            "LinkedIn",
            "MuJoCo",
            "PowerPoint",
            "PyTorch",
            "SoundCloud",
            "TensorFlow",
            "TensorBoard",
            "TypeScript",
            "WhatsApp",
            "WordPress",
            "YouTube",
            "arXiv",
            "eBay",
            "iOS",
            "iPad",
            "iPhone",
            "macOS");

    private static final int SHORTEST_WORD = 4;

    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}";

    /** What may stand between a sentence's end and the next one. */
    private static final String CLOSING = "”’)";

    /** What the second of two dates begins with. */
    private static final String MONTH_INITIALS = "JFMASOND";

    /** A list of pages: each entry's date twice, glued to the entries on both sides. */
    private static final Pattern DATE_TWICE =
            Pattern.compile(MONTH + " \\d{1,2}, \\d{4}\\s*(" + MONTH + " \\d{1,2}, \\d{4})");

    private final Set<String> names;

    /** The site's most frequent names, glued to what is before them. */
    private final List<String> starts;

    GluedText(CrawledSite.Words words) {
        this.names = Set.copyOf(words.names());
        this.starts = words.starts().stream().filter(start -> !start.isEmpty()).toList();
    }

    /** @return the text with one blank line between paragraphs, as far as these can be told */
    String paragraphs(String text) {
        String apart = hasDateTwice(text) ? DATE_TWICE.matcher(text).replaceAll("\n\n$1\n\n") : text;
        apart = cut(apart, GluedText::isSentence);
        apart = cut(apart, GluedText::isAfterColon);
        apart = cut(apart, this::isName);
        return camels(apart).strip();
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
        if (first < 0x80 ? !isUpper(first) : first != '“' && !isUpper(text.codePointAt(at))) {
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
        boolean word = isLower(before) || isUpper(before) || isDigit(before) || ")]”’%".indexOf(before) >= 0;
        boolean initial = at > 2
                && text.charAt(at - 1) == '.'
                && isUpper(before)
                && " \t\n\u000B\f\r.(".indexOf(text.charAt(at - 3)) >= 0;
        return word && !initial;
    }

    /** What a list or an answer begins with, glued to the colon before it. */
    private static boolean isAfterColon(String text, int at) {
        return text.charAt(at - 1) == ':'
                && at > 1
                && isLower(text.charAt(at - 2))
                && isUpper(text.codePointAt(at))
                && at + Character.charCount(text.codePointAt(at)) < text.length()
                && isLower(text.codePointAt(at + Character.charCount(text.codePointAt(at))));
    }

    /** One of the site's names glued to a word. */
    private boolean isName(String text, int at) {
        char before = text.charAt(at - 1);
        if (!isLower(before) && !isDigit(before) && before != ')') {
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

    /** Splits words that have a capital inside; only at these is the pattern looked for. */
    private String camels(String text) {
        // What is round a word decides too.
        Matcher camel = CAMEL.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        var out = new StringBuilder(text.length() + 64);
        int copied = 0;
        for (int start = 0; start < text.length(); ) {
            boolean capitalInside = false;
            int end = start;
            for (int c = text.codePointAt(end), before = ' ';
                    Character.isLetter(c) || c == '’';
                    before = c, c = end < text.length() ? text.codePointAt(end) : ' ') {
                capitalInside |= isUpper(c) && (isLower(before) || isUpper(before));
                end += Character.charCount(c);
            }
            if (capitalInside) {
                camel.region(start, end);
                while (camel.find()) {
                    if (isGlue(camel.group(1), camel.group(2), camel.group(3) != null)) {
                        out.append(text, copied, camel.end(1)).append("\n\n");
                        copied = camel.end(1);
                    }
                }
            }
            start = end > start ? end : start + Character.charCount(text.codePointAt(start));
        }
        return out.append(text, copied, text.length()).toString();
    }

    private static boolean isLower(int c) {
        return Character.getType(c) == Character.LOWERCASE_LETTER;
    }

    private static boolean isUpper(int c) {
        return Character.getType(c) == Character.UPPERCASE_LETTER;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private boolean isGlue(String left, String right, boolean possessive) {
        if (NAMES.contains(left + right) || names.contains(left + right)) {
            return false;
        }
        if (right.equals("A") && Character.isUpperCase(left.charAt(left.length() - 1))) {
            // The last letter of CUDA or NVIDIA, not a word of its own.
            return false;
        }
        boolean word = left.equals(left.toLowerCase(Locale.ROOT)) && left.length() >= SHORTEST_WORD;
        // What’s and Here’s begin a heading; another word's ’s belongs to a name.
        return (word && !possessive) || STARTERS.contains(right);
    }
}
