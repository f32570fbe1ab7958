package dev.lede.search;

import dev.lede.schema.ArticleSchema;
import dev.lede.search.FacetCounts.Bucket;
import dev.lede.search.FacetCounts.Histogram;
import dev.lede.search.FacetCounts.Interval;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.OptionalLong;
import org.apache.lucene.facet.FacetsCollector;

/** Counts articles over time, in bars as fine as fit. */
final class PublishedCounting {
    private PublishedCounting() {}

    /** Twice over the dates, so that memory stays the same for any number of articles. */
    static Histogram count(FacetsCollector articles) throws IOException {
        var span = new LongSummaryStatistics();
        Values.inBatches(ArticleSchema.PUBLISHED.name(), articles, (dates, size) -> {
            for (int i = 0; i < size; i++) {
                span.accept(dates[i]);
            }
        });
        if (span.getCount() == 0) {
            return new Histogram(Interval.YEAR, List.of(), OptionalLong.empty());
        }
        Instant first = Instant.ofEpochSecond(span.getMin());
        Instant last = Instant.ofEpochSecond(span.getMax());
        Interval interval = Intervals.between(first, last);
        List<Instant> starts = Intervals.starts(interval, first, last);
        long[] seconds = starts.stream().mapToLong(Instant::getEpochSecond).toArray();
        long[] counts = new long[seconds.length + 1];
        Values.inBatches(ArticleSchema.PUBLISHED.name(), articles, (dates, size) -> {
            for (int i = 0; i < size; i++) {
                counts[bucket(seconds, dates[i]) + 1]++;
            }
        });
        List<Bucket> buckets = new ArrayList<>();
        for (int i = 0; i < seconds.length; i++) {
            buckets.add(new Bucket(starts.get(i), counts[i + 1]));
        }
        return new Histogram(
                interval, List.copyOf(buckets), counts[0] > 0 ? OptionalLong.of(counts[0]) : OptionalLong.empty());
    }

    /** The last bucket that starts at or before the second; -1 where it is before all. All are about as wide. */
    private static int bucket(long[] starts, long second) {
        int last = starts.length - 1;
        if (second < starts[0]) {
            return -1;
        }
        int found = last == 0 ? 0 : (int) Math.min(last, (second - starts[0]) * last / (starts[last] - starts[0]));
        while (starts[found] > second) {
            found--;
        }
        while (found < last && starts[found + 1] <= second) {
            found++;
        }
        return found;
    }
}
