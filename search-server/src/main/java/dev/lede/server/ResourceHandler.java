package dev.lede.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.page.StaticAssets;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** {@code GET /static/{name}}, {@code /openapi.json} and the like: what is the same for every index. */
final class ResourceHandler {
    /** Every search is a page of its own: robots keep to the newest ones and the articles. */
    private static final byte[] ROBOTS =
            "User-agent: *\nDisallow: /api/\nDisallow: /search\nDisallow: /*?\n".getBytes(UTF_8);

    private final StaticAssets assets;
    private final byte[] openApi = read("openapi.json");
    private final String openApiTag = Tags.of(openApi);

    ResourceHandler(StaticAssets assets) {
        this.assets = assets;
    }

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

    void asset(Context ctx) {
        StaticAssets.Asset asset = assets.find(ctx.pathParam("name"))
                .orElseThrow(() -> new NotFoundResponse("There is no such file; pages name those of this version."));
        Reply.send(ctx, asset.contentType(), asset.bytes(), Reply.FOR_EVER);
    }

    /** For browsers that ask for it without having read a page. */
    void icon(Context ctx) {
        ctx.redirect(assets.href("favicon.svg"), HttpStatus.FOUND);
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
