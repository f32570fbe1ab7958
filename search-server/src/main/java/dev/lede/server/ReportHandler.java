package dev.lede.server;

import dev.lede.article.Facet;
import dev.lede.page.Pages;
import dev.lede.page.Visit;
import dev.lede.request.LabelPath;
import dev.lede.request.ParameterReader;
import dev.lede.request.SearchParameters;
import dev.lede.search.NewsSearch;
import dev.lede.search.SearchReport;
import dev.lede.suggest.Suggestion;
import dev.lede.suggest.Suggestion.Kind;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** {@code GET /search/about}, {@code /providers/{name}} and {@code /topics/{name}}: what a search's articles are like. */
final class ReportHandler {
    /** Of a name; no search takes a longer one. */
    private static final int LONGEST = 200;

    private static final int NEAREST = 5;
    private static final int COMPLETIONS = 20;

    private final NewsSearch search;
    private final Pages pages;
    private final Visits visits;
    private final CountedSearch counted;

    ReportHandler(NewsSearch search, Pages pages, Visits visits, CountedSearch counted) {
        this.search = search;
        this.pages = pages;
        this.visits = visits;
        this.counted = counted;
    }

    void about(Context ctx) throws IOException {
        List<Facet> facets = search.index().vocabulary().facets();
        SearchParameters parameters = ParameterReader.page(QueryString.of(ctx), facets);
        Visit visit = visits.of(ctx);
        SearchReport report = counted.report(parameters.toRequest(visit.now(), facets));
        Reply.send(ctx, Reply.HTML, pages.report(parameters, report, visit), Reply.ASK);
    }

    void provider(Context ctx) throws IOException {
        label(ctx, Facet.PROVIDER, Kind.PROVIDER);
    }

    void topic(Context ctx) throws IOException {
        label(ctx, Facet.TOPIC, Kind.TOPIC);
    }

    private void label(Context ctx, Facet facet, Kind kind) throws IOException {
        String typed = ctx.pathParam("name");
        Optional<String> known = typed.length() > LONGEST ? Optional.empty() : search.label(facet, typed);
        if (known.isEmpty()) {
            unknown(ctx, facet, typed, kind);
            return;
        }
        Optional<String> address =
                LabelPath.of(facet, known.get()).filter(any -> !LabelPath.isLast(typed, known.get()));
        if (address.isPresent()) {
            redirect(ctx, address.get());
            return;
        }
        Visit visit = visits.of(ctx);
        List<Facet> facets = search.index().vocabulary().facets();
        SearchReport report = counted.report(
                SearchParameters.EVERYTHING.with(facet, known.get()).toRequest(visit.now(), facets));
        Reply.send(ctx, Reply.HTML, pages.report(facet, known.get(), report, visit), Reply.ASK);
    }

    /** Asked for each time, as what a label is called may change with the index. */
    private static void redirect(Context ctx, String address) {
        String query = ctx.req().getQueryString();
        ctx.header("Cache-Control", Reply.ASK);
        ctx.redirect(query == null ? address : address + "?" + query, HttpStatus.MOVED_PERMANENTLY);
    }

    private void unknown(Context ctx, Facet facet, String typed, Kind kind) throws IOException {
        if (!Accepts.html(ctx.header("Accept"))) {
            throw new NotThereException("problem.no-label");
        }
        List<String> nearest =
                search.suggest(typed.substring(0, Math.min(LONGEST, typed.length())), COMPLETIONS).stream()
                        .filter(suggestion -> suggestion.kind() == kind)
                        .map(Suggestion::text)
                        .limit(NEAREST)
                        .toList();
        ctx.status(HttpStatus.NOT_FOUND).res().addHeader("Vary", "Accept");
        Reply.send(ctx, Reply.HTML, pages.unknown(facet, typed, nearest, visits.of(ctx)), Reply.NEVER_KEPT);
    }
}
