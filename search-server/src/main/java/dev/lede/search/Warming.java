package dev.lede.search;

import static java.util.stream.Collectors.toSet;

import dev.lede.article.Facet;
import dev.lede.article.Vocabulary;
import dev.lede.query.QueryParser;
import dev.lede.search.SearchResult.Hit;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;

/** Searches as readers do, so that none of them is the first. */
final class Warming {
    private Warming() {}

    static void of(NewsSearch search) throws IOException {
        Vocabulary vocabulary = search.index().vocabulary();
        Instant now = Instant.now();
        for (SortOrder order : SortOrder.values()) {
            String text = order == SortOrder.RELEVANCE ? "ai" : "";
            var request = new SearchRequest(
                    QueryParser.parse(text, now),
                    Filters.NONE,
                    order,
                    new Slice.Page(1, 10),
                    counted(vocabulary),
                    SearchOptions.STANDARD,
                    now);
            SearchResult found = search.search(request);
            search.report(request);
            for (Facet facet : vocabulary.facets()) {
                search.labels(new LabelRequest(request, facet, "a", 1));
            }
            for (Hit hit : found.hits().stream().limit(1).toList()) {
                search.related(hit.article().id(), 1);
            }
        }
        search.suggest("ai", 1);
    }

    private static Set<String> counted(Vocabulary vocabulary) {
        return Stream.concat(
                        vocabulary.facets().stream().map(Facet::name),
                        Stream.of(SearchRequest.QUALITY, SearchRequest.PUBLISHED))
                .collect(toSet());
    }
}
