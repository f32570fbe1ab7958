package dev.lede.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;

/** Where news comes from, as the operator named it. */
public sealed interface Source {
    /** As it was named, made absolute: what {@link #of} understands. */
    String text();

    /** @param path a file or folder, absolute */
    record Place(Path path) implements Source {
        @Override
        public String text() {
            return path.toString();
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /** @param uri a feed or a list of feeds, http or https, with a host and a path, without user name and fragment */
    record Feed(URI uri) implements Source {
        @Override
        public String text() {
            return uri.toString();
        }

        /** Without its query, which may hold a secret. */
        @Override
        public String toString() {
            return uri.getRawQuery() == null ? text() : text().split("\\?", 2)[0] + "?…";
        }
    }

    /** Whether this is meant as an address and not as a path. */
    static boolean isUrl(String text) {
        String start = text.substring(0, Math.min(8, text.length())).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    /**
     * What {@link #text} gave, or an operator wrote.
     *
     * @param here what a relative path is taken from
     * @throws IllegalArgumentException if it is an address that can't be a feed's; the message says why and quotes nothing
     */
    static Source of(String text, Path here) {
        return isUrl(text)
                ? feed(text)
                : new Place(here.resolve(text).toAbsolutePath().normalize());
    }

    /** @throws IllegalArgumentException as {@link #of} */
    static Feed feed(String text) {
        try {
            URI given = new URI(text.strip());
            if (!isUrl(text.strip())) {
                throw new IllegalArgumentException("begin with http:// or https://");
            }
            if (given.getRawUserInfo() != null) {
                throw new IllegalArgumentException("name no user and no password");
            }
            if (given.getHost() == null || given.getPort() > 65535) {
                throw new IllegalArgumentException("name a host (one with other letters in its xn--… form)");
            }
            String port = given.getPort() < 0 ? "" : ":" + given.getPort();
            String path = given.getRawPath().isEmpty() ? "/" : given.getRawPath();
            String query = given.getRawQuery() == null ? "" : "?" + given.getRawQuery();
            String start = given.getScheme().toLowerCase(Locale.ROOT) + "://"
                    + given.getHost().toLowerCase(Locale.ROOT);
            return new Feed(new URI(start + port + path + query));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("be a URL: blanks and signs such as | are written as %20 and %7C", e);
        }
    }
}
