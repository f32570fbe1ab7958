package dev.lede.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes apart what a crawler glued: paragraphs whose ends touch the next one's first word. Splits only where a sentence ends or a word can't go on, and never inside a name written in two cases
 * ({@code ChatGPT}); what stays glued is the price of that.
 */
final class GluedText {
    /** A sentence's end glued to the next sentence; not after a single capital, as in "U.S.". */
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=[\\p{Ll}\\d\\p{Lu})\\]”’%][.!?…])(?<![\\s.(]\\p{Lu}\\.)([”’)]?)(?=[\\p{Lu}“])");

    /** What a list or an answer begins with, glued to the colon before it. */
    private static final Pattern AFTER_COLON = Pattern.compile("(?<=\\p{Ll}:)(?=\\p{Lu}\\p{Ll})");

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

    /** A list of pages: each entry's date twice, glued to the entries on both sides. */
    private static final Pattern DATE_TWICE =
            Pattern.compile(MONTH + " \\d{1,2}, \\d{4}\\s*(" + MONTH + " \\d{1,2}, \\d{4})");

    private final Set<String> names;

    /** The site's most frequent names, glued to what is before them. */
    private final Pattern gluedName;

    GluedText(CrawledSite.Words words) {
        this.names = Set.copyOf(words.names());
        String any = words.starts().stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
        this.gluedName =
                Pattern.compile(words.starts().isEmpty() ? "(?!)" : "(?<=[\\p{Ll}\\d)])(?=" + any + "(?!\\p{L}))");
    }

    /** @return the text with one blank line between paragraphs, as far as these can be told */
    String paragraphs(String text) {
        String apart = DATE_TWICE.matcher(text).replaceAll("\n\n$1\n\n");
        apart = SENTENCE_END.matcher(apart).replaceAll("$1\n\n");
        apart = AFTER_COLON.matcher(apart).replaceAll("\n\n");
        apart = gluedName.matcher(apart).replaceAll("\n\n");
        Matcher camel = CAMEL.matcher(apart);
        var split = new StringBuilder();
        while (camel.find()) {
            String left = camel.group(1);
            String right = camel.group(2);
            boolean possessive = camel.group(3) != null;
            String whole = camel.group();
            camel.appendReplacement(
                    split,
                    Matcher.quoteReplacement(
                            isGlue(left, right, possessive) ? left + "\n\n" + whole.substring(left.length()) : whole));
        }
        return camel.appendTail(split).toString().strip();
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
