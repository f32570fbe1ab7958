package dev.lede.server;

import dev.lede.search.NewsSearch;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;

/** {@code GET /api/v1/index}: the generation that answers. */
final class IndexHandler {
    private final NewsSearch search;
    private final Tags tags;

    IndexHandler(NewsSearch search, Tags tags) {
        this.search = search;
        this.tags = tags;
    }

    void json(Context ctx) throws IOException {
        QueryString.none(ctx);
        var index = search.index();
        Optional<String> tag = Optional.of(tags.of(index, "index"));
        if (!Reply.unchanged(ctx, tag)) {
            tag.ifPresent(whole -> ctx.header("ETag", whole));
            Reply.send(ctx, Reply.JSON, AnswerJson.bytes(IndexAnswer.of(index)), Reply.ASK);
        }
    }
}
