package dev.lede.read;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words glued to the next one's capital, told from names written in two cases ({@code ChatGPT}): split where the first is a
 * word of its own, or where the second begins a sentence as none in a name does.
 */
final class GluedWords {
    /** A word with a capital inside. */
    private static final Pattern CAMEL = Pattern.compile(
            "(?<![\\p{L}\\d/.#@_-])(\\p{L}[\\p{L}’]*?[\\p{Ll}\\p{Lu}])(\\p{Lu}\\p{Ll}+|A)(?=[\\s’,]|$)(’s)?");

    /** What sentences and headings begin with, and names don't go on with. */
    private static final Set<String> STARTERS = words("""
            A About After All Although An And Another As At Authors Because Before But By Each Every First
            For From Given He Here How However If Illustration Image In Introducing Introduction It Its Last
            Let Like Many More Most Next No On One Our Over People Photo Please Read References She Since
            Some That The Their There These They This Those Through To Today Two Under Until Using Video
            View Watch We What When Where While Who Why With You Your
            """);

    private static final Set<String> NAMES = words("""
            AlphaGo AlphaZero AlphaFold DeepMind GitHub HubSpot HuggingFace ImageNet JavaScript LaTeX
            LinkedIn MuJoCo PowerPoint PyTorch SoundCloud TensorFlow TensorBoard TypeScript WhatsApp
            WordPress YouTube arXiv eBay iOS iPad iPhone macOS
            """);

    private static final int SHORTEST_WORD = 4;

    private final Set<String> names;

    /** @param names of the site, which stay whole as well */
    GluedWords(Collection<String> names) {
        this.names = Set.copyOf(names);
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    /** Splits words that have a capital inside; only at these is the pattern looked for. */
    String apart(String text) {
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

    static boolean isLower(int c) {
        return Character.getType(c) == Character.LOWERCASE_LETTER;
    }

    static boolean isUpper(int c) {
        return Character.getType(c) == Character.UPPERCASE_LETTER;
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
