package dev.lede.normalise;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** Tags that a feed left in a title or excerpt: those a text is styled with; {@code a<b and b>c} has none. Never goes back in one. */
    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(?:a|abbr|b|blockquote|br|code|div|em|figure|h[1-6]|i|img|li|ol|p|q|s|small|span|strong|sub|sup|u|ul)(?:\\s[^<>=]{0,1000}+=[^<>]{0,2000}+)?\\s*+/?>");

    /** Of these, one alone between blanks that never closes is what the text is about: {@code an <img> or two}. */
    private static final Pattern NAMED_TAG =
            Pattern.compile("(?i)<(?:a|abbr|b|code|em|i|img|q|s|small|span|strong|sub|sup|u)>");

    private PlainText() {}

    /** Entities that stay in a text once its markup was read are escaped twice; these can't be an example of a tag. */
    private static final Pattern LEFT_ENTITY = Pattern.compile(
            "&(?:amp;)*(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|amp|nbsp|quot|apos|shy|ndash|mdash|hellip|bull|copy|reg|trade|[lr][sd]quo);");

    /** What is left of an entity, a tag or an escape may form another with what is beside it. */
    private static final int MOST_ROUNDS = 8;

    /** One line: a title, a name, an excerpt. Tags and entities, also those escaped twice, become what they mean. */
    public static String line(String written) {
        String text = written;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            String next = once(text);
            if (next.equals(text) || !isMarked(next)) {
                return next;
            }
            text = next;
        }
        return text;
    }

    /** Whether anything may be in it that begins an entity, a tag or an escape. */
    private static boolean isMarked(String text) {
        return text.indexOf('&') >= 0 || text.indexOf('<') >= 0 || text.indexOf('\\') >= 0;
    }

    private static String once(String written) {
        if (!isMarked(written)) {
            return folded(written);
        }
        String text = unescaped(written);
        if (text.indexOf('<') >= 0) {
            text = untagged(text);
        }
        return folded(text.indexOf('\\') >= 0 ? ESCAPED_LINE_END.matcher(text).replaceAll(" ") : text);
    }

    private static String untagged(String text) {
        boolean closes = text.contains("</");
        return TAG.matcher(text).replaceAll(tag -> {
            if (!closes && isNamed(tag, text)) {
                return Matcher.quoteReplacement(tag.group());
            }
            return isInline(tag.group()) ? "" : " ";
        });
    }

    private static boolean isNamed(MatchResult tag, String text) {
        return NAMED_TAG.matcher(tag.group()).matches()
                && (tag.start() == 0 || isBlank(text.charAt(tag.start() - 1)))
                && (tag.end() == text.length() || " .,:;!?)".indexOf(text.charAt(tag.end())) >= 0);
    }

    /**
     * Paragraphs with one blank line between; line ends within them stay. Tags stay, as they may be what a
     * text is about; of entities only those that are no part of one become what they mean.
     */
    public static String paragraphs(String written) {
        String text = spaced(written);
        for (int round = 0; round < MOST_ROUNDS && text.indexOf('&') >= 0; round++) {
            String next = spaced(text);
            if (next.equals(text)) {
                break;
            }
            text = next;
        }
        return text;
    }

    private static String spaced(String written) {
        String text = withoutLeftEntities(written);
        text = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        var out = new StringBuilder(text.length());
        boolean blankLine = false;
        for (int start = 0; start <= text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = folded(text.substring(start, end));
            if (line.isEmpty()) {
                blankLine |= isBlank(text, start, end);
            } else {
                out.append(out.isEmpty() ? "" : blankLine ? "\n\n" : "\n").append(line);
                blankLine = false;
            }
            start = end + 1;
        }
        return out.toString();
    }

    /** Whether a line ends a paragraph; one that holds something invisible is only left out. */
    private static boolean isBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (" \t\n\u000B\f\r".indexOf(c) < 0 && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return true;
    }

    private static String withoutLeftEntities(String text) {
        String left = text;
        for (int round = 0; round < MOST_ROUNDS && left.indexOf('&') >= 0; round++) {
            String next = withoutLeftEntitiesOnce(left);
            if (next.equals(left)) {
                break;
            }
            left = next;
        }
        return left;
    }

    private static String withoutLeftEntitiesOnce(String text) {
        Matcher entity = LEFT_ENTITY.matcher(text);
        var out = new StringBuilder(text.length());
        int copied = 0;
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', Math.max(copied, at + 1))) {
            if (entity.region(at, text.length()).lookingAt()) {
                out.append(text, copied, at).append(leftEntity(entity.group()));
                copied = entity.end();
            }
        }
        return out.append(text, copied, text.length()).toString();
    }

    private static String leftEntity(String entity) {
        String text = unescaped(entity.replaceAll("(?:amp;)+(?=.)", ""));
        return text.equals("<") || text.equals(">") ? entity : text;
    }

    /** Every blank a space, no two together, none at the ends, nothing invisible, letters and their accents as one. */
    static String folded(String written) {
        return isFolded(written) ? written : foldedAnew(written);
    }

    /** Told at a glance: what most lines are made of, Latin letters, signs and dashes, with single spaces within. */
    private static boolean isFolded(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter =
                    (c > ' ' && c < 0x7F) || (c > 0xA0 && c < 0x300 && c != 0xAD) || (c >= 0x2010 && c <= 0x2027);
            if (!letter && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    private static String foldedAnew(String written) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFC);
        var out = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isBlank(c)) {
                blank = true;
            } else if (!isInvisible(c)) {
                if (blank && !out.isEmpty()) {
                    out.append(' ');
                }
                blank = false;
                out.appendCodePoint(c);
            }
        }
        // Without what was invisible between them, a letter and its accent may have come together.
        String folded = out.toString();
        return Normalizer.isNormalized(folded, Normalizer.Form.NFC)
                ? folded
                : Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    /**
     * Control characters, marks that turn the direction of writing, and zero-width characters that join nothing; the
     * joiners that emoji and some scripts need stay. A lone half of a character is none.
     */
    private static boolean isInvisible(int c) {
        return Character.isISOControl(c)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || (c >= 0xFFF9 && c <= 0xFFFB)
                || c == 0xAD
                || c == 0x61C
                || c == 0x200B
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x2060 && c <= 0x2064)
                || c == 0xFEFF
                || (c & 0xFFFE) == 0xFFFE
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static String unescaped(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        String once = ENTITY.matcher(text).find() ? Parser.unescapeEntities(text, false) : text;
        return ENTITY.matcher(once).find() ? Parser.unescapeEntities(once, false) : once;
    }

    private static boolean isInline(String tag) {
        return !tag.matches("(?is)</?(?:blockquote|br|div|figure|h[1-6]|img|li|ol|p|ul)\\b.*");
    }
}
