package dev.lede.normalise;

import dev.lede.read.Told;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words by which a topic is recognised. Words with a capital are looked for as written ({@code AWS} is no other "aws"),
 * others in any case; with or without a plural or possessive s, and never inside another word.
 *
 * @param pattern of all of them
 * @param beginnings of each its first word, folded: the pattern is nowhere in a text but where one is in the folded text
 */
record Keywords(Pattern pattern, List<String> beginnings) {
    static Optional<Keywords> of(List<Told> told) {
        List<String> words = told.stream().map(Told::text).toList();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Keywords(
                        pattern(words),
                        words.stream().map(Keywords::beginning).distinct().toList()));
    }

    /** @param folded the same text, {@link #folded} once for all keywords */
    boolean areIn(String text, String folded) {
        for (String beginning : beginnings) {
            if (folded.contains(beginning) && beginsAny(beginning, text, folded)) {
                return true;
            }
        }
        return false;
    }

    /** Tried where the beginning stands, and nowhere else. */
    private boolean beginsAny(String beginning, String text, String folded) {
        // What stands before a word must be seen, too.
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
        if (beginning.isEmpty()) {
            return matcher.find();
        }
        for (int at = folded.indexOf(beginning); at >= 0; at = folded.indexOf(beginning, at + 1)) {
            if (matcher.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** Letters that a pattern takes for one another in any case are one; as long as the text. */
    static String folded(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(Character.toLowerCase(Character.toUpperCase(text.charAt(i))));
        }
        return folded.toString();
    }

    private static Pattern pattern(List<String> words) {
        UnaryOperator<String> any =
                word -> word.equals(word.toLowerCase(Locale.ROOT)) ? "(?iu:" + quoted(word) + ")" : quoted(word);
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:"
                + words.stream().map(any).collect(Collectors.joining("|"))
                + ")(?:['’]?s)?(?![\\p{L}\\p{N}])");
    }

    /** A blank stands for a blank or a hyphen. */
    private static String quoted(String word) {
        return Arrays.stream(word.strip().split("\\s+", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("[\\s\u00a0-]+"));
    }

    private static String beginning(String word) {
        String first = word.strip().split("\\s+", -1)[0];
        // Letters of two characters, which case may fold together, are left to the pattern.
        return first.chars().anyMatch(c -> Character.isSurrogate((char) c)) ? "" : folded(first);
    }
}
