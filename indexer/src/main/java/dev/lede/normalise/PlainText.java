package dev.lede.normalise;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;

/**
 * Text without the traces of how it was kept: entities, escapes, odd blanks, control characters. Characters with a
 * meaning stay, such as the joiners inside emoji and the dots of a cut excerpt.
 */
public final class PlainText {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

    /** Line ends that were escaped once too often; not before a small letter, where it may be a path or a formula. */
    private static final Pattern ESCAPED_LINE_END = Pattern.compile("\\\\r\\\\n|\\\\n(?![\\p{Ll}\\d])");

    /** Tags that a feed left in a title or excerpt: those a text is styled with, and nothing that could be a formula. */
    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(?:a|abbr|b|blockquote|br|code|div|em|figure|h[1-6]|i|img|li|ol|p|q|s|small|span|strong|sub|sup|u|ul)(?:\\s[^<>]{0,1000})?/?>");

    /** Blanks of all kinds, and zero-width ones where they join nothing. */
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\u0085]+");

    private static final Pattern INVISIBLE = Pattern.compile(
            "[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u2060\ufeff\ufff9-\ufffb\u202a-\u202e\u2066-\u2069\ufffe\uffff\\p{Cs}]");

    private static final Pattern PARAGRAPH_END = Pattern.compile("\\n[\\s\\p{Z}]*\\n");

    private PlainText() {}

    /** One line: a title, a name, an excerpt. Tags and entities, also those escaped twice, become what they mean. */
    public static String line(String written) {
        String text = unescaped(written);
        text = TAG.matcher(text).replaceAll(match -> isInline(match.group()) ? "" : " ");
        return folded(ESCAPED_LINE_END.matcher(text).replaceAll(" "));
    }

    /** Paragraphs with one blank line between; line ends within them stay. Neither tags nor entities are looked at. */
    public static String paragraphs(String written) {
        return Arrays.stream(PARAGRAPH_END.split(written.replace("\r\n", "\n").replace('\r', '\n'), -1))
                .map(paragraph -> paragraph
                        .lines()
                        .map(PlainText::folded)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n")))
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** Every blank a space, no two together, none at the ends, nothing invisible. */
    static String folded(String text) {
        return BLANKS.matcher(INVISIBLE.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    private static String unescaped(String text) {
        String once = ENTITY.matcher(text).find() ? Parser.unescapeEntities(text, false) : text;
        return ENTITY.matcher(once).find() ? Parser.unescapeEntities(once, false) : once;
    }

    private static boolean isInline(String tag) {
        return !tag.matches("(?is)</?(?:blockquote|br|div|figure|h[1-6]|img|li|ol|p|ul)\\b.*");
    }
}
