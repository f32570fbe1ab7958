package dev.lede.server;

import dev.lede.search.FacetCounts;
import dev.lede.search.LabelsFound;
import dev.lede.search.SearchRequest;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One facet's counts as the API tells them; {@code exact} is there only to say {@code false}. */
sealed interface FacetAnswer {

    record Labels(List<Label> values, int distinct, Optional<Boolean> exact) implements FacetAnswer {}

    record Label(String value, Optional<String> parent, long count, boolean selected) {}

    record Quality(List<Bucket> values, Optional<Boolean> exact) implements FacetAnswer {}

    /** @param value such as {@code 80..89}, as the parameter takes it */
    record Bucket(String value, long count, boolean selected) {}

    record Published(String interval, List<Start> values, Optional<Long> earlier, Optional<Boolean> exact)
            implements FacetAnswer {}

    record Start(String start, long count) {}

    static Map<String, FacetAnswer> byName(FacetCounts counts) {
        Optional<Boolean> exact = counts.exact() ? Optional.empty() : Optional.of(false);
        var byName = new LinkedHashMap<String, FacetAnswer>();
        counts.labels().forEach((facet, labels) -> byName.put(facet.name(), labels(labels, exact)));
        counts.quality().ifPresent(buckets -> byName.put(SearchRequest.QUALITY, quality(buckets, exact)));
        counts.published().ifPresent(bars -> byName.put(SearchRequest.PUBLISHED, published(bars, exact)));
        return byName;
    }

    /** The values of one facet that were searched for. */
    static Labels of(LabelsFound found) {
        return labels(found.labels(), found.exact() ? Optional.empty() : Optional.of(false));
    }

    private static Labels labels(FacetCounts.Labels labels, Optional<Boolean> exact) {
        return new Labels(
                labels.values().stream()
                        .map(label -> new Label(label.value(), label.parent(), label.count(), label.selected()))
                        .toList(),
                labels.distinct(),
                exact);
    }

    private static Quality quality(List<FacetCounts.QualityBucket> buckets, Optional<Boolean> exact) {
        return new Quality(
                buckets.stream()
                        .map(bucket ->
                                new Bucket(bucket.from() + ".." + bucket.to(), bucket.count(), bucket.selected()))
                        .toList(),
                exact);
    }

    private static Published published(FacetCounts.Histogram histogram, Optional<Boolean> exact) {
        return new Published(
                ArticleFields.lower(histogram.interval()),
                histogram.buckets().stream()
                        .map(bucket -> new Start(
                                bucket.start().truncatedTo(ChronoUnit.SECONDS).toString(), bucket.count()))
                        .toList(),
                histogram.earlier().isPresent()
                        ? Optional.of(histogram.earlier().getAsLong())
                        : Optional.empty(),
                exact);
    }
}
