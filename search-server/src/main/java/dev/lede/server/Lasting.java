package dev.lede.server;

import dev.lede.article.Facet;
import dev.lede.request.SearchParameters;
import dev.lede.search.SearchRequest;
import dev.lede.search.SearchResult;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Whether an answer holds as long as the generation that gave it. */
final class Lasting {
    private Lasting() {}

    /**
     * Whether the same parameters meant another search an hour ago: they hold a date that is counted back from now.
     * Not a day ago: a month before the last days of March is the same day for each of them.
     */
    static boolean isAboutNow(SearchParameters parameters, SearchRequest request, Instant now, List<Facet> facets) {
        SearchRequest before = parameters.toRequest(now.minus(1, ChronoUnit.HOURS), facets);
        return !before.query().equals(request.query()) || !before.filters().equals(request.filters());
    }

    /** Not cut short by the time limit: the next search of the kind would find the same. */
    static boolean isWhole(SearchResult result, SearchRequest request) {
        boolean isExplained = !request.options().explain()
                || result.hits().stream()
                        .allMatch(hit ->
                                hit.explanation().isPresent() || hit.score().isEmpty());
        return isExplained
                && result.facets().exact()
                && (result.exact() || !request.options().exactTotal());
    }
}
