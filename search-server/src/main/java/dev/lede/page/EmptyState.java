package dev.lede.page;

import dev.lede.request.SearchParameters;
import dev.lede.search.SearchResult;
import java.util.List;
import java.util.Optional;

/**
 * What helps where there is nothing to show: what was understood, and what to take off.
 *
 * @param reading the query as it was read, where there is one
 * @param takeOff each thing that narrows the search, to be taken off alone
 * @param unfiltered the same words without any filter, where there are both
 * @param lastPage where the search has results, but not so many pages
 * @param words whether words were searched, that may be misspelt
 */
public record EmptyState(
        Optional<String> reading,
        List<Chip> takeOff,
        Optional<String> unfiltered,
        Optional<String> lastPage,
        boolean words) {

    static Optional<EmptyState> of(SearchParameters search, SearchResult result, List<Chip> chips, Links links) {
        if (!result.hits().isEmpty()) {
            return Optional.empty();
        }
        boolean words = !search.q().isBlank();
        return Optional.of(new EmptyState(
                Optional.of(result.query().reading()).filter(reading -> !reading.isBlank()),
                chips,
                words && search.isNarrowed() ? Optional.of(links.to(search.withoutFilters())) : Optional.empty(),
                result.total() > 0
                        ? Optional.of(links.to(search.withPage(Pager.last(search, result))))
                        : Optional.empty(),
                words));
    }
}
