package dev.lede.normalise;

import dev.lede.read.SecuredKey;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Takes values of the key {@code secured} out of a text, wherever a source pasted them: what a site encrypted for its
 * subscribers is neither ours to show nor anything to search. Any quoting of the key counts, as in {@code {"secured":
 * …}} or with its quotes as entities; a bare word {@code secured:} in a sentence doesn't. What is left may hold another,
 * put together of what stood on both sides: it is looked at again.
 */
final class SecuredValue {
    private static final String KEY = SecuredKey.NAME;

    private static final String[] QUOTES = {"\\\"", "&quot;", "&#34;", "&#39;", "\"", "'", "`", "“", "”", "‘", "’"};

    /** Nobody comes to write one in another so often; each round costs a look at the text. */
    private static final int MOST_ROUNDS = 8;

    private SecuredValue() {}

    /**
     * @param tidied what makes a text of what is left, and may itself put together what was apart
     * @return the same text where nothing was in it; none at all where there was always more
     */
    static String without(String text, UnaryOperator<String> tidied) {
        String left = text;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            String next = once(left);
            if (next.equals(left)) {
                return left;
            }
            left = tidied.apply(next);
        }
        return "";
    }

    private static String once(String text) {
        if (!SecuredKey.isIn(text)) {
            return text;
        }
        String small = text.toLowerCase(Locale.ROOT);
        // A few capitals change their length in lower case; where one is, only the usual spelling is looked for.
        String searched = small.length() == text.length() ? small : text;
        int found = searched.indexOf(KEY);
        var out = new StringBuilder(text.length());
        int written = 0;
        for (; found >= 0; found = searched.indexOf(KEY, found + KEY.length())) {
            if (found < written) {
                continue;
            }
            int opening = quoteBefore(text, found);
            int closing = quoteAfter(text, found + KEY.length());
            if (opening == 0 || closing == 0) {
                continue;
            }
            int at = blanks(text, found + KEY.length() + closing);
            if (at < text.length() && (text.charAt(at) == ':' || text.charAt(at) == '=')) {
                // The quote before it may be the one that ended the last value.
                out.append(text, written, Math.max(written, found - opening));
                written = valueEnd(text, blanks(text, at + (text.startsWith("=>", at) ? 2 : 1)));
            }
        }
        return out.append(text, written, text.length()).toString();
    }

    private static int quoteBefore(String text, int end) {
        for (String quote : QUOTES) {
            if (end >= quote.length() && text.startsWith(quote, end - quote.length())) {
                return quote.length();
            }
        }
        return 0;
    }

    private static int quoteAfter(String text, int start) {
        for (String quote : QUOTES) {
            if (text.startsWith(quote, start)) {
                return quote.length();
            }
        }
        return 0;
    }

    /** Where a value ends: a string at its quote, an object or array at its last bracket, else at a comma or line end. */
    private static int valueEnd(String text, int start) {
        int quote = start < text.length() ? quoteAfter(text, start) : 0;
        if (quote > 0) {
            return stringEnd(text, start + quote, closing(text.substring(start, start + quote)));
        }
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
                if (depth <= 0) {
                    return depth == 0 ? i + 1 : i;
                }
            } else if (depth == 0 && (c == ',' || c == '\n')) {
                return i;
            }
        }
        return text.length();
    }

    /** A string that never ends reaches to the text's end: better too little of a text than a secret. */
    private static int stringEnd(String text, int start, String quote) {
        for (int i = start; i < text.length(); i++) {
            if (text.startsWith(quote, i)) {
                return i + quote.length();
            }
            if (text.charAt(i) == '\\') {
                i++;
            }
        }
        return text.length();
    }

    private static String closing(String quote) {
        return switch (quote) {
            case "“" -> "”";
            case "‘" -> "’";
            default -> quote;
        };
    }

    private static int blanks(String text, int start) {
        int at = start;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
