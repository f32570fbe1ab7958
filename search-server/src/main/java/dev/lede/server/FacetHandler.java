package dev.lede.server;

import dev.lede.article.Facet;
import dev.lede.index.GenerationManifest;
import dev.lede.page.Pages;
import dev.lede.page.Visit;
import dev.lede.request.FacetParameters;
import dev.lede.request.ParameterWriter;
import dev.lede.search.LabelRequest;
import dev.lede.search.LabelsFound;
import dev.lede.search.NewsSearch;
import dev.lede.wording.Sentence;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code GET /api/v1/facets/{facet}} and {@code /facets/{facet}}: the values of one facet that begin as typed, among what a
 * search finds.
 */
final class FacetHandler {
    private final NewsSearch search;
    private final CountedSearch counted;
    private final Pages pages;
    private final Visits visits;
    private final Tags tags;
    private final InstantSource clock;

    FacetHandler(NewsSearch search, CountedSearch counted, Pages pages, Visits visits, Tags tags, InstantSource clock) {
        this.search = search;
        this.counted = counted;
        this.pages = pages;
        this.visits = visits;
        this.tags = tags;
        this.clock = clock;
    }

    void json(Context ctx) throws IOException {
        GenerationManifest index = search.index();
        List<Facet> facets = index.vocabulary().facets();
        Facet facet = facet(ctx, facets);
        FacetParameters parameters = FacetParameters.api(QueryString.of(ctx), facets);
        Instant now = clock.instant();
        LabelRequest request = parameters.toRequest(facet, now, facets);
        Optional<String> tag = Lasting.isAboutNow(parameters.search(), request.search(), now, facets)
                ? Optional.empty()
                : Optional.of(tags.of(index, asked(facet, parameters)));
        if (Reply.unchanged(ctx, tag)) {
            return;
        }
        LabelsFound found = counted.labels(Face.JSON, request).orElseThrow(() -> unknown(facet.name(), facets));
        tag.filter(any -> found.exact() && found.index().generation().equals(index.generation()))
                .ifPresent(whole -> ctx.header("ETag", whole));
        Reply.send(ctx, Reply.JSON, AnswerJson.bytes(FacetAnswer.of(found)), Reply.ASK);
    }

    void page(Context ctx) throws IOException {
        List<Facet> facets = search.index().vocabulary().facets();
        Facet facet = facet(ctx, facets);
        FacetParameters parameters = FacetParameters.page(QueryString.of(ctx), facets);
        Visit visit = visits.of(ctx);
        LabelsFound found = counted.labels(Face.PAGE, parameters.toPageRequest(facet, visit.now(), facets))
                .orElseThrow(() -> unknown(facet.name(), facets));
        Reply.send(ctx, Reply.HTML, pages.facet(facet, parameters, found, visit), Reply.ASK);
    }

    private static Facet facet(Context ctx, List<Facet> facets) {
        String name = ctx.pathParam("facet");
        return facets.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name, facets));
    }

    private static NotThereException unknown(String name, List<Facet> facets) {
        return new NotThereException(Sentence.of(
                "problem.no-facet",
                QueryString.shown(name),
                facets.stream().map(Facet::name).collect(Collectors.joining(", "))));
    }

    private static String asked(Facet facet, FacetParameters parameters) {
        return "facets/" + facet.name() + "?" + ParameterWriter.query(parameters.search()) + " " + parameters.prefix();
    }
}
