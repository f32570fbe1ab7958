package dev.lede.server;

import dev.lede.article.Facet;
import dev.lede.index.GenerationManifest;
import dev.lede.page.Pages;
import dev.lede.request.ParameterReader;
import dev.lede.request.ParameterWriter;
import dev.lede.request.SearchParameters;
import dev.lede.search.InvalidCursorException;
import dev.lede.search.NewsSearch;
import dev.lede.search.SearchRequest;
import dev.lede.search.SearchResult;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** {@code GET /api/v1/search}, {@code /search} and {@code /}: one request, one answer, two faces. */
final class SearchHandler {
    private final NewsSearch search;
    private final Pages pages;
    private final Tags tags;
    private final Metrics metrics;
    private final InstantSource clock;

    SearchHandler(NewsSearch search, Pages pages, Tags tags, Metrics metrics, InstantSource clock) {
        this.search = search;
        this.pages = pages;
        this.tags = tags;
        this.metrics = metrics;
        this.clock = clock;
    }

    void json(Context ctx) throws IOException {
        GenerationManifest index = search.index();
        List<Facet> facets = index.vocabulary().facets();
        SearchParameters parameters = ParameterReader.api(QueryString.of(ctx), facets);
        Instant now = clock.instant();
        SearchRequest request = parameters.toRequest(now, facets);
        Optional<String> tag = isAboutNow(parameters, request, now, facets)
                ? Optional.empty()
                : Optional.of(tags.of(index, asked(parameters, now)));
        if (Reply.unchanged(ctx, tag)) {
            return;
        }
        SearchResult result = counted(Face.JSON, request);
        tag.filter(any -> isWhole(result, request) && result.generation().equals(index.generation()))
                .ifPresent(whole -> ctx.header("ETag", whole));
        Reply.send(ctx, Reply.JSON, AnswerJson.bytes(SearchAnswer.of(result)), Reply.ASK);
    }

    /** Without a tag: a page tells ages, which change by themselves. */
    void page(Context ctx) throws IOException {
        List<Facet> facets = search.index().vocabulary().facets();
        SearchParameters parameters = ParameterReader.page(QueryString.of(ctx), facets);
        Instant now = clock.instant();
        SearchResult result =
                counted(Face.PAGE, parameters.withPageFacets(facets).toRequest(now, facets));
        Reply.send(ctx, Reply.HTML, pages.search(parameters, result, now), Reply.ASK);
    }

    private SearchResult counted(Face face, SearchRequest request) throws IOException {
        long start = System.nanoTime();
        boolean failed = true;
        try {
            SearchResult result = search.search(request);
            failed = false;
            return result;
        } catch (InvalidCursorException e) {
            failed = false;
            throw e;
        } finally {
            metrics.searched(face, Duration.ofNanos(System.nanoTime() - start));
            if (failed) {
                metrics.failed(face);
            }
        }
    }

    /** Whether the same parameters meant another search a day ago: they hold a date that is counted back from now. */
    private static boolean isAboutNow(
            SearchParameters parameters, SearchRequest request, Instant now, List<Facet> facets) {
        SearchRequest before = parameters.toRequest(now.minus(1, ChronoUnit.DAYS), facets);
        return !before.query().equals(request.query()) || !before.filters().equals(request.filters());
    }

    /** Not cut short by the time limit: the next search of the kind would find the same. */
    private static boolean isWhole(SearchResult result, SearchRequest request) {
        boolean isExplained = !request.explain()
                || result.hits().stream()
                        .allMatch(hit ->
                                hit.explanation().isPresent() || hit.score().isEmpty());
        return isExplained && result.facets().exact() && (result.exact() || !request.exactTotal());
    }

    /** An article's age may count in the ranking, from the hour. */
    private static String asked(SearchParameters parameters, Instant now) {
        return "search?" + ParameterWriter.query(parameters) + " " + now.truncatedTo(ChronoUnit.HOURS);
    }
}
