package dev.lede.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.ledger.ContentHash;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What is told of a feed's address: to people without its query, which may hold a secret; to files as a clean name. */
public final class FeedUrl {
    private static final int LONGEST_HOST = 100;
    private static final int NAME_DIGITS = 16;

    private FeedUrl() {}

    /** Scheme, host and path, with {@code ?…} where there is a query. */
    public static String shown(URI uri) {
        return named(uri) + (uri.getRawQuery() == null ? "" : "?…");
    }

    /** Scheme, host and path alone. */
    public static String named(URI uri) {
        String host = host(uri) + (isUsualPort(uri) ? "" : ":" + port(uri));
        return uri.getScheme().toLowerCase(Locale.ROOT) + "://" + host + uri.getRawPath();
    }

    /** A folder's name: the host, and a hash by which feeds of one host are told apart. */
    static String folder(URI uri) {
        String host = host(uri).replaceAll("[^a-z0-9.-]", "_");
        String hash = ContentHash.of(uri.toASCIIString().getBytes(UTF_8)).hex().substring(0, NAME_DIGITS);
        return host.substring(0, Math.min(LONGEST_HOST, host.length())) + "-" + hash;
    }

    static String host(URI uri) {
        return String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
    }

    /** The port that it names, else that of its scheme. */
    static int port(URI uri) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }

    private static boolean isUsualPort(URI uri) {
        return port(uri) == ("https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80);
    }

    /** Host and port as a request names them. */
    static String authority(URI uri) {
        return host(uri) + (isUsualPort(uri) ? "" : ":" + port(uri));
    }

    /**
     * Where a redirect leads.
     *
     * @param location as it was answered: relative or whole, and often not escaped
     * @return nothing where it is no address at all
     */
    static Optional<URI> redirected(URI from, String location) {
        var escaped = new StringBuilder();
        // Header fields come as ISO-8859-1: what is no ASCII are the bytes of UTF-8.
        for (byte b : location.strip().getBytes(StandardCharsets.ISO_8859_1)) {
            char c = (char) (b & 0xFF);
            boolean isFit = c > ' ' && c < 0x7F && "\"<>\\^`{|}".indexOf(c) < 0;
            escaped.append(isFit ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        try {
            URI to = from.resolve(new URI(escaped.toString()));
            return Optional.of(withoutFragment(to));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static URI withoutFragment(URI uri) throws URISyntaxException {
        String text = uri.toString();
        int hash = text.indexOf('#');
        return hash < 0 ? uri : new URI(text.substring(0, hash));
    }
}
