package dev.lede.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.lede.read.NoElement;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether an answer is a feed or a list of feeds, by its first signs: a page that a host answers with instead, as for a name
 * that was given up or a question whether we are people, is not to become an article.
 */
final class FeedForm {
    private static final int LOOKED_AT = 1 << 16;
    private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf", "opml");

    private static final Pattern NAME = Pattern.compile("<(?:[A-Za-z0-9_.-]{1,40}:)?([A-Za-z]{1,20})");

    private FeedForm() {}

    static boolean isFeed(byte[] body) {
        String start = start(body);
        return start.startsWith("{") || start.startsWith("[") || ROOTS.contains(rootOf(start));
    }

    /** The name of its first element, lower case and without prefix; empty where it isn't one of XML. */
    static String root(byte[] body) {
        return rootOf(start(body));
    }

    private static String rootOf(String start) {
        int at = afterPrologue(start);
        Matcher name = NAME.matcher(start).region(at, start.length());
        return name.lookingAt() ? name.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** Behind blanks, instructions, comments and a document type. */
    private static int afterPrologue(String text) {
        int at = 0;
        while (at < text.length()) {
            int end = text.charAt(at) <= ' ' ? at + 1 : NoElement.end(text, at);
            if (end == at) {
                break;
            }
            at = end < 0 ? text.length() : end;
        }
        return at;
    }

    /** Its signs of ASCII, of UTF-16 too, without byte order mark and blanks before. */
    private static String start(byte[] body) {
        String bytes = new String(body, 0, Math.min(LOOKED_AT, body.length), ISO_8859_1);
        String text = bytes.startsWith("\u00FE\u00FF") || bytes.startsWith("\u00FF\u00FE") || bytes.indexOf('\0') >= 0
                ? bytes.replace("\0", "").replaceFirst("^[\u00FE\u00FF]{2}", "")
                : bytes;
        return text.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading();
    }
}
