package dev.lede.page;

import dev.lede.request.SearchParameters;
import dev.lede.search.SortOrder;
import java.util.Arrays;
import java.util.List;

/** The orders that a result can be shown in. */
final class SortLinks {
    private SortLinks() {}

    /** Relevance only where there are words to be relevant to. */
    static List<PageLink> of(SearchParameters search, Visit visit) {
        SortOrder usual = search.withDefaultSort().order();
        return Arrays.stream(SortOrder.values())
                .filter(order -> order != SortOrder.RELEVANCE || !search.q().isBlank())
                .map(order -> new PageLink(
                        visit.words().say(key(order)),
                        visit.links().to(order == usual ? search.withDefaultSort() : search.withSort(order)),
                        order == search.order()))
                .toList();
    }

    private static String key(SortOrder order) {
        return switch (order) {
            case RELEVANCE -> "sort.relevance";
            case NEWEST -> "sort.newest";
            case OLDEST -> "sort.oldest";
            case QUALITY -> "sort.quality";
        };
    }
}
