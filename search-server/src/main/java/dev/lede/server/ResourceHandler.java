package dev.lede.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** {@code GET /openapi.json} and {@code /robots.txt}: documents that are the same for every index. */
final class ResourceHandler {
    /** Every search is a page of its own: robots keep to the newest ones and the articles. */
    private static final byte[] ROBOTS =
            "User-agent: *\nDisallow: /api/\nDisallow: /search\nDisallow: /*?\n".getBytes(UTF_8);

    private final byte[] openApi = read("openapi.json");
    private final String openApiTag = Tags.of(openApi);

    void openApi(Context ctx) {
        if (Reply.unchanged(ctx, Optional.of(openApiTag))) {
            return;
        }
        ctx.header("ETag", openApiTag);
        Reply.send(ctx, Reply.JSON, openApi, Reply.ASK);
    }

    void robots(Context ctx) {
        Reply.send(ctx, "text/plain; charset=utf-8", ROBOTS, Reply.ASK);
    }

    private static byte[] read(String name) {
        try (InputStream resource = ResourceHandler.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("the program lacks its resource " + name);
            }
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
