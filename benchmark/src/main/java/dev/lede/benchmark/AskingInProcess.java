package dev.lede.benchmark;

import dev.lede.article.Facet;
import dev.lede.benchmark.Taken.Outcome;
import dev.lede.request.InvalidRequestException;
import dev.lede.request.ParameterReader;
import dev.lede.request.SearchParameters;
import dev.lede.search.NewsSearch;
import dev.lede.search.SearchResult;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Asks as the search page does, without the page. */
record AskingInProcess(NewsSearch search) {
    Outcome answer(String text) throws IOException {
        List<Facet> facets = search.index().vocabulary().facets();
        SearchParameters parameters;
        try {
            parameters = ParameterReader.page(Map.of("q", List.of(text)), facets);
        } catch (InvalidRequestException e) {
            return Outcome.REFUSED;
        }
        SearchResult result = search.search(parameters.withPageFacets(facets).toRequest(Instant.now(), facets));
        return result.exact() && result.facets().exact() ? Outcome.ANSWERED : Outcome.CUT;
    }
}
