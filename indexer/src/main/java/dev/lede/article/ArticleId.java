package dev.lede.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * Stable key of an article: 16 lower-case hexadecimal digits, equal for every copy of the same article, whatever the
 * file that told it. Never made from a path or a body, so that moving a file or mending a text keeps every link.
 */
public record ArticleId(String value) implements Comparable<ArticleId> {
    private static final int DIGITS = 16;

    /** @throws IllegalArgumentException if the value isn't 16 lower-case hexadecimal digits */
    public ArticleId {
        if (!isId(value)) {
            throw new IllegalArgumentException("not an article id: " + value);
        }
    }

    /** The id that a reader typed or followed, or nothing where it can't be one. */
    public static Optional<ArticleId> parse(String value) {
        return isId(value) ? Optional.of(new ArticleId(value)) : Optional.empty();
    }

    /** @param canonical an article's canonical URL, in the one spelling that all of the page's addresses share */
    public static ArticleId ofUrl(URI canonical) {
        return hash("url", canonical.toString());
    }

    /** @param sourceId what the source itself calls the article, such as {@code id:} in its front matter */
    public static ArticleId ofSourceId(String sourceId) {
        return hash("id", sourceId);
    }

    /**
     * For an article that has neither URL nor id: what a reader would tell it by.
     *
     * @param provider the provider's name, empty where unknown
     * @param date the day or instant as text, empty where unknown
     */
    public static ArticleId ofTelling(String provider, String title, String date) {
        return hash("telling", provider.toLowerCase(Locale.ROOT) + '\n' + title.toLowerCase(Locale.ROOT) + '\n' + date);
    }

    /** @param bits as {@link #bits} gives them */
    public static ArticleId ofBits(long bits) {
        return new ArticleId(HexFormat.of().toHexDigits(bits));
    }

    /** The same key as a number, for compact tables; distinct ids have distinct numbers. */
    public long bits() {
        return HexFormat.fromHexDigitsToLong(value);
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isId(String value) {
        boolean isId = value.length() == DIGITS;
        for (int i = 0; isId && i < DIGITS; i++) {
            char digit = value.charAt(i);
            isId = (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
        }
        return isId;
    }

    private static ArticleId hash(String kind, String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest((kind + ':' + key).getBytes(UTF_8));
            return new ArticleId(HexFormat.of().formatHex(digest, 0, 8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
