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
}
