package dev.lede.server;

import dev.lede.article.Facet;
import dev.lede.feed.Feed;
import dev.lede.feed.FeedFormat;
import dev.lede.index.GenerationManifest;
import dev.lede.request.ParameterReader;
import dev.lede.request.ParameterWriter;
import dev.lede.request.SearchParameters;
import dev.lede.request.UiParameter;
import dev.lede.search.NewsSearch;
import dev.lede.search.SearchRequest;
import dev.lede.search.SearchResult;
import dev.lede.search.SortOrder;
import dev.lede.wording.UiLanguage;
import dev.lede.wording.Wordings;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * {@code GET /search.rss} and its like: a search as those who come back to it want it.
 *
 * <p>Its "now" is the full hour: so what counts dates back from now, or ages, changes once an hour and can be told as
 * unchanged until then.
 */
final class FeedHandler {
    private final NewsSearch search;
    private final CountedSearch counted;
    private final Tags tags;
    private final Site site;
    private final Wordings wordings;
    private final InstantSource clock;

    FeedHandler(
            NewsSearch search, CountedSearch counted, Tags tags, Site site, Wordings wordings, InstantSource clock) {
        this.search = search;
        this.counted = counted;
        this.tags = tags;
        this.site = site;
        this.wordings = wordings;
        this.clock = clock;
    }

    Handler in(FeedFormat format) {
        return ctx -> answer(ctx, format);
    }

    private void answer(Context ctx, FeedFormat format) throws IOException {
        GenerationManifest index = search.index();
        List<Facet> facets = index.vocabulary().facets();
        SearchParameters given = ParameterReader.page(QueryString.of(ctx), facets);
        Optional<UiLanguage> chosen = UiParameter.of(QueryString.of(ctx));
        UiLanguage language = chosen.orElse(UiLanguage.preferred(ctx.header("Accept-Language")));
        ctx.res().addHeader("Vary", "Accept-Language");
        SearchParameters asked = given.asFeed();
        Instant hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        SearchRequest request = asked.toRequest(hour, facets);
        boolean isOfItsHour = request.sort() == SortOrder.RELEVANCE || Lasting.isAboutNow(asked, request, hour, facets);
        Instant built = index.builtAt().truncatedTo(ChronoUnit.SECONDS);
        Instant modified = isOfItsHour && request.now().isAfter(built) ? request.now() : built;
        String where = site.of(ctx);
        String tag = tags.strong(
                index,
                String.join(
                        " ",
                        where + format.path(),
                        ParameterWriter.query(given),
                        language.code() + chosen.isPresent(),
                        isOfItsHour ? request.now().toString() : "",
                        Accepts.gzip(ctx.header("Accept-Encoding")) ? "gzip" : ""));
        ctx.header("X-Robots-Tag", "noindex");
        if (Reply.unchanged(ctx, tag, modified)) {
            return;
        }
        SearchResult result = counted.search(Face.FEED, request);
        if (Lasting.isWhole(result, request) && result.generation().equals(index.generation())) {
            ctx.header("ETag", tag).header("Last-Modified", Reply.date(modified));
        }
        if (format == FeedFormat.CSV) {
            ctx.header("Content-Disposition", "attachment; filename=\"" + format.fileName() + "\"");
        }
        Reply.send(
                ctx,
                format.contentType(),
                format.bytes(Feed.of(given, result, format, where, new Feed.Speech(wordings.in(language), chosen))),
                Reply.ASK);
    }
}
