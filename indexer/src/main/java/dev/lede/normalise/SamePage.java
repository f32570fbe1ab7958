package dev.lede.normalise;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * By what two addresses are known to be of one page, beyond what RFC 3986 calls equal: http and https, with and without
 * {@code www.}, a last slash or {@code index.html}, the page made for telephones (AMP), and parameters in another order.
 * Nobody follows this spelling, as some sites answer it with 404: it only makes the article's id.
 */
final class SamePage {
    private static final Pattern FRONT_HOST = Pattern.compile("(?:www|amp)\\.(?=[^.]+\\.)");
    private static final Pattern INDEX = Pattern.compile("/(?:index\\.(?:html?|php)|default\\.aspx?)$");
    private static final Pattern AMP_LAST = Pattern.compile("(?<=[^/])/amp/?$|\\.amp(?=(?:\\.html?)?$)");
    private static final Pattern AMP_FIRST = Pattern.compile("^/amp(?=/[^/]+/.)");
    private static final Pattern AMP_PARAMETER = Pattern.compile("_?amp(?:=(?:1|true)?)?|outputtype=amp");

    private SamePage() {}

    /** @param canonical as {@link CanonicalUrl#of} gives it; what this gives stays as it is when given again */
    static URI of(URI canonical) {
        String path = canonical.getRawPath();
        String before;
        do {
            before = path;
            path = withoutLast(AMP_FIRST.matcher(path).replaceFirst(""));
        } while (!path.equals(before));
        String query = canonical.getRawQuery() == null ? "" : query(canonical.getRawQuery());
        String fragment = canonical.getRawFragment() == null ? "" : "#" + canonical.getRawFragment();
        return URI.create(
                "https://" + host(canonical.getRawAuthority()) + (path.isEmpty() ? "/" : path) + query + fragment);
    }

    private static String host(String authority) {
        Matcher front = FRONT_HOST.matcher(authority);
        String rest = authority;
        while (front.lookingAt()) {
            rest = rest.substring(front.end());
            front = FRONT_HOST.matcher(rest);
        }
        return rest;
    }

    private static String withoutLast(String path) {
        String shorter = AMP_LAST.matcher(INDEX.matcher(path).replaceFirst("/")).replaceFirst("");
        return shorter.endsWith("/") ? shorter.substring(0, shorter.length() - 1) : shorter;
    }

    private static String query(String query) {
        String sorted = Arrays.stream(query.split("&", -1))
                .filter(parameter -> !AMP_PARAMETER
                        .matcher(parameter.toLowerCase(Locale.ROOT))
                        .matches())
                .sorted()
                .collect(Collectors.joining("&"));
        return sorted.isEmpty() ? "" : "?" + sorted;
    }
}
