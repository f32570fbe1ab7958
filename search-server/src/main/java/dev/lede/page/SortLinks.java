package dev.lede.page;

import dev.lede.request.SearchParameters;
import dev.lede.search.SortOrder;
import java.util.Arrays;
import java.util.List;

/** The orders that a result can be shown in. */
final class SortLinks {
    private SortLinks() {}

    /** Relevance only where there are words to be relevant to. */
    static List<PageLink> of(SearchParameters search) {
        SortOrder usual = search.withDefaultSort().order();
        return Arrays.stream(SortOrder.values())
                .filter(order -> order != SortOrder.RELEVANCE || !search.q().isBlank())
                .map(order -> new PageLink(
                        label(order),
                        Links.to(order == usual ? search.withDefaultSort() : search.withSort(order)),
                        order == search.order()))
                .toList();
    }

    private static String label(SortOrder order) {
        return switch (order) {
            case RELEVANCE -> "Relevance";
            case NEWEST -> "Newest";
            case OLDEST -> "Oldest";
            case QUALITY -> "Quality";
        };
    }
}
