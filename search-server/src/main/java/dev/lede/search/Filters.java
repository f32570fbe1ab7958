package dev.lede.search;

import dev.lede.article.Facet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a search is narrowed to, beside its query.
 *
 * @param chosen labels kept, by facet: one facet's widen, facets narrow one another; matched by canonical name without
 *     regard to case, or by alias; never an empty list
 * @param quality both ends in
 * @param after published from then on
 * @param before published before then
 */
public record Filters(
        Map<Facet, List<String>> chosen,
        Optional<QualityRange> quality,
        Optional<Instant> after,
        Optional<Instant> before) {
    public static final Filters NONE = new Filters(Map.of(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Both ends in; an absent one is open. */
    public record QualityRange(Optional<Integer> least, Optional<Integer> most) {}

    public Filters {
        chosen = Map.copyOf(chosen);
    }
}
