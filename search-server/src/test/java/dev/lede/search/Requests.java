package dev.lede.search;

import dev.lede.article.Facet;
import dev.lede.query.QueryParser;
import java.time.Instant;
import java.util.Set;

/** Requests as tests ask them: everything counted, unless said otherwise. */
final class Requests {
    static final Instant NOW = Instant.parse("2023-12-01T00:00:00Z");
    static final Set<String> ALL_FACETS = Set.of(
            Facet.PROVIDER.name(),
            Facet.TOPIC.name(),
            Facet.TYPE.name(),
            Facet.LANGUAGE.name(),
            "company",
            "model",
            SearchRequest.QUALITY,
            SearchRequest.PUBLISHED);

    private Requests() {}

    static SearchRequest of(String text, Filters filters, SortOrder order, Slice slice) {
        return new SearchRequest(
                QueryParser.parse(text, NOW), filters, order, slice, ALL_FACETS, SearchOptions.STANDARD, NOW);
    }

    static SearchRequest of(String text, Filters filters) {
        return of(text, filters, SortOrder.RELEVANCE, new Slice.Page(1, 10));
    }

    static SearchRequest of(String text) {
        return of(text, Filters.NONE);
    }
}
