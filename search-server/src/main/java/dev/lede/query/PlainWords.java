package dev.lede.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Where a typed text has words that are searched for as such: letters alone, and none that belongs to a name with digits
 * or signs, a phrase, a field, an exclusion, a prefix or a misspelling. Takes any text, in time by its length.
 */
public final class PlainWords {
    private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT");

    private final String text;
    private final List<Place> places = new ArrayList<>();

    /** For each open bracket, whether what is inside is left alone. */
    private final Deque<Boolean> brackets = new ArrayDeque<>();

    private int at;
    private boolean skipsNext;

    /**
     * A word in the text.
     *
     * @param start of its first char
     * @param end behind its last
     */
    public record Place(int start, int end) {
        public String in(String text) {
            return text.substring(start, end);
        }
    }

    private PlainWords(String text) {
        this.text = text;
    }

    /** In the order of the text; the parts of {@code model-driven} are two. */
    public static List<Place> of(String text) {
        var words = new PlainWords(text);
        while (words.at < text.length()) {
            words.next();
        }
        return List.copyOf(words.places);
    }

    private void next() {
        char first = text.charAt(at);
        if (Blanks.isBlank(first)) {
            at++;
        } else if (first == '(') {
            brackets.push(skips());
            skipsNext = false;
            at++;
        } else if (first == ')') {
            brackets.poll();
            skipsNext = false;
            at++;
        } else if (Quotes.isQuote(first)) {
            at = behindPhrase(at);
            skipsNext = false;
        } else if (first == '-') {
            at++;
            skipsNext = at < text.length() && !Blanks.isBlank(text.charAt(at));
        } else {
            token();
        }
    }

    private boolean skips() {
        return skipsNext || (!brackets.isEmpty() && brackets.peek());
    }

    private void token() {
        int start = at;
        while (at < text.length() && !Blanks.isBlank(text.charAt(at)) && !isBracket(text.charAt(at))) {
            at++;
        }
        String token = text.substring(start, at);
        int colon = token.indexOf(':');
        if (colon >= 0) {
            int value = start + colon + 1;
            boolean isQuoted = value < at && Quotes.isQuote(text.charAt(value));
            at = isQuoted ? behindPhrase(value) : at;
            // A field's value may stand in brackets directly behind.
            skipsNext = value == at && at < text.length() && text.charAt(at) == '(';
        } else if (OPERATORS.contains(token)) {
            skipsNext = token.equals("NOT");
        } else {
            if (!skips()) {
                words(start, at);
            }
            skipsNext = false;
        }
    }

    /** Behind the closing quotation mark; of one without its partner, behind itself. */
    private int behindPhrase(int quote) {
        int end = quote + 1;
        while (end < text.length() && !Quotes.isQuote(text.charAt(end))) {
            end++;
        }
        return end == text.length() ? quote + 1 : end + 1;
    }

    /** The words of a token that has no sign in it but hyphens, and a sentence's own around it. */
    private void words(int tokenStart, int tokenEnd) {
        int start = tokenStart;
        int end = tokenEnd;
        while (start < end && ",;'‘’“”".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && ".,;!?'‘’“”…".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        end = withoutPossessive(start, end);
        List<Place> parts = new ArrayList<>();
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || text.charAt(i) == '-') {
                parts.add(new Place(from, i));
                from = i + 1;
            } else if (!isLetter(text.charAt(i))) {
                return;
            }
        }
        parts.stream().filter(part -> part.end() > part.start()).forEach(places::add);
    }

    private int withoutPossessive(int start, int end) {
        boolean isPossessive = end - start > 2
                && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
                && "'’".indexOf(text.charAt(end - 2)) >= 0;
        return isPossessive ? end - 2 : end;
    }

    /** Of the Basic Multilingual Plane, as all letters are that words for reading are written in; or an accent on one. */
    private static boolean isLetter(char character) {
        return Character.isLetter(character) || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static boolean isBracket(char character) {
        return character == '(' || character == ')';
    }
}
