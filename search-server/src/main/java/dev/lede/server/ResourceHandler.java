package dev.lede.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.feed.OpenSearch;
import dev.lede.page.Lazily;
import dev.lede.page.StaticAssets;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** {@code GET /static/{name}}, {@code /openapi.json} and the like: what is the same for every search. */
final class ResourceHandler {
    /**
     * Every search is a page of its own, and four feeds: robots keep to the newest ones, articles, providers and topics, in
     * each language.
     */
    private static final byte[] ROBOTS =
            "User-agent: *\nDisallow: /api/\nDisallow: /search\nDisallow: /facets/\nDisallow: /*?\nAllow: /*?ui=\n"
                    .getBytes(UTF_8);

    private final StaticAssets assets;
    private final ServedIndex index;
    private final Site site;
    private final Lazily<OpenApiDocument> openApi = new Lazily<>(() -> new OpenApiDocument(read("openapi.json")));

    /** @param index whose facets the contract tells; where none answers, the contract without them */
    ResourceHandler(StaticAssets assets, ServedIndex index, Site site) {
        this.assets = assets;
        this.index = index;
        this.site = site;
    }

    void openApi(Context ctx) {
        byte[] document = openApi.get()
                .with(index.get().map(each -> each.vocabulary().opened()).orElse(List.of()));
        String tag = Tags.of(document);
        if (Reply.unchanged(ctx, Optional.of(tag))) {
            return;
        }
        ctx.header("ETag", tag);
        Reply.send(ctx, Reply.JSON, document, Reply.ASK);
    }

    void robots(Context ctx) {
        Reply.send(ctx, "text/plain; charset=utf-8", ROBOTS, Reply.ASK);
    }

    /** For browsers that offer the search among others. */
    void openSearch(Context ctx) {
        Reply.send(
                ctx,
                OpenSearch.TYPE + "; charset=utf-8",
                OpenSearch.description(site.of(ctx), assets.href("favicon.svg")),
                Reply.ASK);
    }

    void asset(Context ctx) {
        StaticAssets.Asset asset =
                assets.find(ctx.pathParam("name")).orElseThrow(() -> new NotThereException("problem.no-file"));
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
