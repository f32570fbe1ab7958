package dev.lede.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.article.Facet;
import dev.lede.article.Spelling;
import java.net.URLEncoder;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of the page that a provider or a topic has: {@code /providers/The%20Verge}. What a path can't hold safely, as
 * servers and proxies read it in their own ways, is written as a hyphen: {@code AC/DC} is at {@code /providers/AC-DC}, which
 * is another spelling of the same label.
 */
public final class LabelPath {
    /** RFC 3986 reserves some, and servers refuse or undo others: a slash, a percent sign, what ends a path's part. */
    private static final Pattern UNSAFE = Pattern.compile("[/\\\\%;\\p{Cntrl}\\p{Zl}\\p{Zp}]+");

    private static final Pattern DOTS = Pattern.compile("\\.*");

    private LabelPath() {}

    /**
     * @param name as the index has it
     * @return from the site's root; nothing for a facet whose labels have no pages, and for a name that no path can tell, such
     *     as {@code ..}
     */
    public static Optional<String> of(Facet facet, String name) {
        return folder(facet).flatMap(folder -> last(name).map(last -> folder + encoded(last)));
    }

    /** Whether this is what stands, decoded, at the end of the label's address. */
    public static boolean isLast(String decoded, String name) {
        return last(name).filter(decoded::equals).isPresent();
    }

    private static Optional<String> folder(Facet facet) {
        if (facet.equals(Facet.PROVIDER)) {
            return Optional.of("/providers/");
        }
        return facet.equals(Facet.TOPIC) ? Optional.of("/topics/") : Optional.empty();
    }

    private static Optional<String> last(String name) {
        return Optional.of(UNSAFE.matcher(name).replaceAll("-"))
                .filter(last -> !DOTS.matcher(last).matches())
                .filter(last -> Spelling.key(last).equals(Spelling.key(name)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
