package dev.lede.server;

import dev.lede.article.ArticleId;
import dev.lede.page.Pages;
import dev.lede.search.NewsSearch;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;

/** {@code GET /api/v1/articles/{id}} and {@code /articles/{id}}: the whole article. */
final class ArticleHandler {
    private final NewsSearch search;
    private final Pages pages;
    private final Tags tags;
    private final InstantSource clock;

    ArticleHandler(NewsSearch search, Pages pages, Tags tags, InstantSource clock) {
        this.search = search;
        this.pages = pages;
        this.tags = tags;
        this.clock = clock;
    }

    void json(Context ctx) throws IOException {
        QueryString.none(ctx);
        var index = search.index();
        NewsSearch.Found found = found(ctx);
        Optional<String> tag = Optional.of(tags.of(index, ctx.path()))
                .filter(any -> found.generation().equals(index.generation()));
        if (!Reply.unchanged(ctx, tag)) {
            tag.ifPresent(whole -> ctx.header("ETag", whole));
            Reply.send(ctx, Reply.JSON, AnswerJson.bytes(ArticleAnswer.of(found)), Reply.ASK);
        }
    }

    void page(Context ctx) throws IOException {
        NewsSearch.Found found = found(ctx);
        Reply.send(ctx, Reply.HTML, pages.article(found, clock.instant()), Reply.ASK);
    }

    private NewsSearch.Found found(Context ctx) throws IOException {
        Optional<ArticleId> id = ArticleId.parse(ctx.pathParam("id"));
        Optional<NewsSearch.Found> found = id.isPresent() ? search.article(id.get()) : Optional.empty();
        return found.orElseThrow(() -> new NotFoundResponse("No article has this id; it may have left the index."));
    }
}
