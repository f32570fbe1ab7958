package dev.lede.search;

import dev.lede.query.ParsedQuery;
import java.time.Instant;
import java.util.Set;

/**
 * One search: what to match, what to narrow it to, and what to answer.
 *
 * @param facets names of what to count: facets that the index has, {@code quality}, {@code published}
 * @param now when the request came; what ages and histograms are measured from
 */
public record SearchRequest(
        ParsedQuery query,
        Filters filters,
        SortOrder sort,
        Slice slice,
        Set<String> facets,
        SearchOptions options,
        Instant now) {
    /** Beside the names of label facets. */
    public static final String QUALITY = "quality";

    /** Beside the names of label facets. */
    public static final String PUBLISHED = "published";

    public SearchRequest {
        facets = Set.copyOf(facets);
    }

    public SearchRequest withFilters(Filters wanted) {
        return new SearchRequest(query, wanted, sort, slice, facets, options, now);
    }

    public SearchRequest withSlice(Slice wanted) {
        return new SearchRequest(query, filters, sort, wanted, facets, options, now);
    }

    public SearchRequest withOptions(SearchOptions wanted) {
        return new SearchRequest(query, filters, sort, slice, facets, wanted, now);
    }

    public SearchRequest withNow(Instant wanted) {
        return new SearchRequest(query, filters, sort, slice, facets, options, wanted);
    }
}
