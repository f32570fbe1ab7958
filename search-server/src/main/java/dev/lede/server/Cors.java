package dev.lede.server;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which other sites' pages may read the API and feeds in a browser (the Fetch standard's CORS protocol): none unless the settings
 * name them. It is read-only and knows no users, so credentials are never let in.
 */
final class Cors {
    static final String METHODS = "GET, HEAD, OPTIONS";

    private static final String ANY = "*";

    private final List<String> origins;

    /** @param origins such as {@code https://example.org}; {@code *} for any */
    Cors(List<String> origins) {
        this.origins = List.copyOf(origins);
    }

    /** Before every answer of the API and every feed, errors too. */
    void allow(Context ctx) {
        if (!origins.isEmpty() && !origins.contains(ANY)) {
            ctx.res().addHeader("Vary", "Origin");
        }
        allowed(ctx.header("Origin"))
                .ifPresent(origin -> ctx.header("Access-Control-Allow-Origin", origin)
                        .header("Access-Control-Expose-Headers", "ETag, Last-Modified")
                        .header("Cross-Origin-Resource-Policy", "cross-origin"));
    }

    /** {@code OPTIONS}: what may be asked, and to an allowed origin's page that it may. */
    void preflight(Context ctx) {
        ctx.status(204).header("Allow", METHODS);
        if (allowed(ctx.header("Origin")).isPresent() && ctx.header("Access-Control-Request-Method") != null) {
            ctx.header("Access-Control-Allow-Methods", METHODS)
                    .header("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match, If-Modified-Since")
                    .header("Access-Control-Max-Age", "86400");
        }
    }

    private Optional<String> allowed(@Nullable String origin) {
        if (origins.contains(ANY)) {
            return Optional.of(ANY);
        }
        return Optional.ofNullable(origin).filter(origins::contains);
    }
}
