package dev.lede.search;

import dev.lede.article.Facet;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a search is narrowed to, beside its query.
 *
 * @param chosen labels kept, by facet in their order: one facet's widen, facets narrow one another; matched by name in any
 *     spelling, or by alias; never an empty list
 * @param quality both ends in
 * @param after published from then on
 * @param before published before then
 */
public record Filters(
        SortedMap<Facet, List<String>> chosen,
        Optional<QualityRange> quality,
        Optional<Instant> after,
        Optional<Instant> before) {
    public static final Filters NONE =
            new Filters(Collections.emptySortedMap(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Both ends in; an absent one is open. */
    public record QualityRange(Optional<Integer> least, Optional<Integer> most) {}

    public Filters {
        chosen = Collections.unmodifiableSortedMap(new TreeMap<>(chosen));
    }
}
