package dev.lede.page;

import dev.lede.search.FacetCounts;
import dev.lede.search.FacetCounts.Bucket;
import java.util.List;
import java.util.Optional;

/**
 * Everything by which the search can be narrowed. Only what was counted is there.
 *
 * @param summary what the folded column says of itself, such as {@code Filters (2)}
 * @param grouped whether hits are stories: what is counted are articles all the same
 * @param exact whether the counts are
 */
public record FacetColumn(
        String summary,
        Optional<HistogramView> published,
        List<FacetView> labels,
        Optional<QualityView> quality,
        boolean grouped,
        boolean exact) {

    static FacetColumn of(FacetCounts counts, Choices choices) {
        return new FacetColumn(
                summary(choices),
                counts.published()
                        .filter(histogram -> histogram.buckets().stream().anyMatch(FacetColumn::holdsAny)
                                || choices.search().after().isPresent()
                                || choices.search().before().isPresent())
                        .map(histogram -> HistogramView.of(histogram, choices.search(), choices.visit())),
                choices.vocabulary().facets().stream()
                        .flatMap(facet -> Optional.ofNullable(counts.labels().get(facet)).stream()
                                .map(labels -> FacetView.of(facet, labels, choices)))
                        .filter(facet -> !facet.rows().first().isEmpty())
                        .toList(),
                counts.quality()
                        .filter(buckets ->
                                !buckets.isEmpty() || choices.search().quality().isPresent())
                        .map(buckets -> QualityView.of(buckets, choices.search(), choices.visit())),
                choices.search().options().grouped(),
                counts.exact());
    }

    public boolean isEmpty() {
        return published.isEmpty() && labels.isEmpty() && quality.isEmpty();
    }

    private static String summary(Choices choices) {
        long chosen = choices.search().chosen().values().stream()
                        .mapToLong(List::size)
                        .sum()
                + choices.search().quality().stream().count()
                + Optional.of(choices.search())
                        .filter(search ->
                                search.after().isPresent() || search.before().isPresent())
                        .stream()
                        .count();
        return chosen == 0
                ? choices.visit().words().say("filters")
                : choices.visit().words().say("filters.chosen", chosen);
    }

    private static boolean holdsAny(Bucket bucket) {
        return bucket.count() > 0;
    }
}
