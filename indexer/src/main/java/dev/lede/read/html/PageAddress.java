package dev.lede.read.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where a page says that it is, absolute and of the web. */
final class PageAddress {
    private PageAddress() {}

    /**
     * @param others further addresses that the page gives, best first
     * @return {@code link rel=canonical} before {@code og:url} before the others, relative ones against the first that is
     *     absolute or {@code base}; the site's own root comes last, as a canonical link to it is a mistake of the site
     */
    static List<String> of(Document page, MetaTags tags, List<String> others) {
        List<String> given = Stream.of(
                        page.select("link[rel~=(?i)\\bcanonical\\b]").stream().map(link -> link.attr("href")),
                        tags.first("og:url").stream(),
                        others.stream(),
                        page.select("link[rel~=(?i)\\bshortlink\\b]").stream().map(link -> link.attr("href")))
                .flatMap(urls -> urls)
                .map(String::strip)
                .filter(url -> !url.isEmpty())
                .toList();
        String base = Stream.concat(
                        page.select("base[href]").stream()
                                .map(each -> each.attr("href").strip()),
                        given.stream())
                .filter(PageAddress::isWeb)
                .findFirst()
                .orElse("");
        List<String> absolute = given.stream()
                .map(url -> isWeb(url) || base.isEmpty() ? url : resolved(base, url))
                .filter(PageAddress::isWeb)
                .distinct()
                .toList();
        return Stream.concat(
                        absolute.stream().filter(url -> !isRoot(url)),
                        absolute.stream().filter(PageAddress::isRoot))
                .toList();
    }

    static boolean isWeb(String url) {
        String start = url.substring(0, Math.min(8, url.length())).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.equals("https://");
    }

    /** @return empty where it can't be resolved */
    static String resolved(String base, String url) {
        var link = new Element("a");
        link.setBaseUri(base);
        return link.attr("href", url).absUrl("href");
    }

    private static boolean isRoot(String url) {
        return url.replaceFirst("^[^:]+://[^/]*/?", "").isEmpty();
    }

    /** The host of an address, without {@code www.}. */
    static Optional<String> domain(String url) {
        try {
            return Optional.ofNullable(new URI(url).getHost())
                    .map(host -> host.toLowerCase(Locale.ROOT))
                    .map(host -> host.startsWith("www.") ? host.substring(4) : host);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
