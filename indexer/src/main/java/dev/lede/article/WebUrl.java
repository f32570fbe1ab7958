package dev.lede.article;

import java.net.URI;
import java.util.Optional;

/** Addresses that a reader may be sent to. */
public final class WebUrl {
    private WebUrl() {}

    /** @return in ASCII; nothing for what isn't a web page, such as {@code javascript:} or the like */
    public static Optional<String> of(Optional<URI> url) {
        return url.filter(WebUrl::isWeb).map(URI::toASCIIString);
    }

    private static boolean isWeb(URI url) {
        String scheme = url.getScheme();
        return url.getHost() != null && ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme));
    }
}
