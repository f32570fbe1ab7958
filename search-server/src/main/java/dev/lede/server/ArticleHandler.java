package dev.lede.server;

import dev.lede.article.ArticleId;
import dev.lede.page.Pages;
import dev.lede.page.Visit;
import dev.lede.request.RelatedParameters;
import dev.lede.search.NewsSearch;
import dev.lede.search.Related;
import dev.lede.search.StoryFound;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@code GET /api/v1/articles/{id}} and {@code /articles/{id}}: the whole article. {@code GET
 * /api/v1/articles/{id}/related}: those like it. {@code /stories/{id}}: those that tell the same.
 */
final class ArticleHandler {
    /** Unless sources relate more. */
    private static final int ON_PAGE = 8;

    private final NewsSearch search;
    private final Pages pages;
    private final Tags tags;
    private final Visits visits;

    ArticleHandler(NewsSearch search, Pages pages, Tags tags, Visits visits) {
        this.search = search;
        this.pages = pages;
        this.tags = tags;
        this.visits = visits;
    }

    void json(Context ctx) throws IOException {
        QueryString.none(ctx);
        answer(ctx, ctx.path(), search::article, NewsSearch.Found::generation, ArticleAnswer::of);
    }

    void related(Context ctx) throws IOException {
        int size = RelatedParameters.of(QueryString.of(ctx)).size();
        answer(
                ctx,
                ctx.path() + "?size=" + size,
                id -> search.related(id, size),
                Related::generation,
                RelatedAnswer::of);
    }

    void page(Context ctx) throws IOException {
        NewsSearch.Found found = known(ctx, search::article);
        int named = found.related().size() + found.mentionedBy().size();
        List<Related.Hit> related = search.related(found.article().id(), Math.max(ON_PAGE, named))
                .map(Related::hits)
                .orElse(List.of());
        Reply.send(ctx, Reply.HTML, pages.article(found, related, visits.of(ctx)), Reply.ASK);
    }

    void story(Context ctx) throws IOException {
        StoryFound found = known(ctx, search::story, "problem.no-story");
        Visit visit = visits.of(ctx);
        ArticleId id = found.story().id();
        if (ctx.pathParam("id").equals(id.value())) {
            Reply.send(ctx, Reply.HTML, pages.story(found, visit), Reply.ASK);
        } else {
            // Not for good: which article gives a story its id may change with the index.
            ctx.header("Cache-Control", Reply.ASK);
            ctx.redirect(visit.links().toStory(id), HttpStatus.FOUND);
        }
    }

    /** What is known of an article, where there is one. */
    @FunctionalInterface
    private interface Question<T> {
        Optional<T> of(ArticleId id) throws IOException;
    }

    /** @param asked what the answer is of, but for the generation */
    private <T> void answer(
            Context ctx, String asked, Question<T> question, Function<T, String> generation, Function<T, Record> told)
            throws IOException {
        var index = search.index();
        T known = known(ctx, question);
        Optional<String> tag = Optional.of(tags.of(index, asked))
                .filter(any -> generation.apply(known).equals(index.generation()));
        if (!Reply.unchanged(ctx, tag)) {
            tag.ifPresent(whole -> ctx.header("ETag", whole));
            Reply.send(ctx, Reply.JSON, AnswerJson.bytes(told.apply(known)), Reply.ASK);
        }
    }

    private static <T> T known(Context ctx, Question<T> question) throws IOException {
        return known(ctx, question, "problem.no-article");
    }

    private static <T> T known(Context ctx, Question<T> question, String unknown) throws IOException {
        Optional<ArticleId> id = ArticleId.parse(ctx.pathParam("id"));
        Optional<T> known = id.isPresent() ? question.of(id.get()) : Optional.empty();
        return known.orElseThrow(() -> new NotThereException(unknown));
    }
}
