package dev.lede.search;

import dev.lede.article.Facet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How many articles each value has, among those that match all but the facet's own choice (drill sideways). Only the
 * facets that were asked for are there.
 *
 * @param labels in the order in which they were asked for to be shown
 * @param exact whether every count is; false where the search ran out of time
 */
public record FacetCounts(
        Map<Facet, Labels> labels,
        Optional<List<QualityBucket>> quality,
        Optional<Histogram> published,
        boolean exact) {

    /**
     * @param values highest count first, then by name; the first 50 and every selected one; zero only if selected
     * @param distinct how many values exist with a count above zero
     */
    public record Labels(List<Label> values, int distinct) {}

    /** @param parent the topic above, where there is one */
    public record Label(String value, Optional<String> parent, long count, boolean selected) {}

    /** @param from first quality in it, {@code to} the last, such as 80 and 89; lowest bucket first */
    public record QualityBucket(int from, int to, long count, boolean selected) {}

    /** How wide a bar of the histogram is; UTC, weeks from Monday. */
    public enum Interval {
        YEAR,
        MONTH,
        WEEK,
        DAY,
        HOUR
    }

    /**
     * @param buckets oldest first, without gaps, at most 60
     * @param earlier articles before the first bucket, where there are more than 60 years
     */
    public record Histogram(Interval interval, List<Bucket> buckets, OptionalLong earlier) {}

    /** @param start first instant of the bucket, UTC */
    public record Bucket(Instant start, long count) {}
}
