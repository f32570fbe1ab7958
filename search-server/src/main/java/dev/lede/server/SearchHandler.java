package dev.lede.server;

import static java.util.stream.Collectors.toSet;

import dev.lede.article.ArticleId;
import dev.lede.article.Facet;
import dev.lede.index.GenerationManifest;
import dev.lede.page.Pages;
import dev.lede.page.Visit;
import dev.lede.request.ParameterReader;
import dev.lede.request.ParameterWriter;
import dev.lede.request.SearchParameters;
import dev.lede.search.NewsSearch;
import dev.lede.search.SearchRequest;
import dev.lede.search.SearchResult;
import dev.lede.search.StoryFound;
import dev.lede.search.StorySummary;
import dev.lede.wording.Wording;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code GET /api/v1/search}, {@code /search} and {@code /}: one request, one answer, two faces. */
final class SearchHandler {
    private final NewsSearch search;
    private final Pages pages;
    private final Visits visits;
    private final Tags tags;
    private final CountedSearch counted;
    private final Wording english;
    private final InstantSource clock;

    SearchHandler(
            NewsSearch search,
            Pages pages,
            Visits visits,
            Tags tags,
            CountedSearch counted,
            Wording english,
            InstantSource clock) {
        this.search = search;
        this.pages = pages;
        this.visits = visits;
        this.tags = tags;
        this.counted = counted;
        this.english = english;
        this.clock = clock;
    }

    void json(Context ctx) throws IOException {
        GenerationManifest index = search.index();
        List<Facet> facets = index.vocabulary().facets();
        SearchParameters parameters = ParameterReader.api(QueryString.of(ctx), facets);
        Instant now = clock.instant();
        SearchRequest request = parameters.toRequest(now, facets);
        Optional<String> tag = Lasting.isAboutNow(parameters, request, now, facets)
                ? Optional.empty()
                : Optional.of(tags.of(index, asked(parameters, now)));
        if (Reply.unchanged(ctx, tag)) {
            return;
        }
        SearchResult result = counted.search(Face.JSON, request);
        tag.filter(any ->
                        Lasting.isWhole(result, request) && result.generation().equals(index.generation()))
                .ifPresent(whole -> ctx.header("ETag", whole));
        Reply.send(ctx, Reply.JSON, AnswerJson.bytes(SearchAnswer.of(result, english)), Reply.ASK);
    }

    /** Without a tag: a page tells ages, which change by themselves. */
    void page(Context ctx) throws IOException {
        List<Facet> facets = search.index().vocabulary().facets();
        SearchParameters parameters = ParameterReader.page(QueryString.of(ctx), facets);
        Visit visit = visits.of(ctx);
        SearchResult result =
                counted.search(Face.PAGE, parameters.withPageFacets(facets).toRequest(visit.now(), facets));
        Reply.send(ctx, Reply.HTML, pages.search(parameters, result, stories(result), visit), Reply.ASK);
    }

    /** Each once, however many hits tell it. */
    private Map<ArticleId, StoryFound> stories(SearchResult result) throws IOException {
        Set<ArticleId> told = result.hits().stream()
                .flatMap(hit -> hit.story().stream())
                .map(StorySummary::id)
                .collect(toSet());
        Map<ArticleId, StoryFound> stories = new HashMap<>();
        for (ArticleId id : told) {
            search.story(id).ifPresent(story -> stories.put(id, story));
        }
        return stories;
    }

    /** An article's age may count in the ranking, from the hour. */
    private static String asked(SearchParameters parameters, Instant now) {
        return "search?" + ParameterWriter.query(parameters) + " " + now.truncatedTo(ChronoUnit.HOURS);
    }
}
