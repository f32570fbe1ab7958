package dev.lede.search;

import dev.lede.schema.ArticleSchema;
import dev.lede.search.FacetCounts.Bucket;
import dev.lede.search.FacetCounts.Histogram;
import dev.lede.search.FacetCounts.Interval;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/** Counts articles over time, in bars as fine as fit: by days, and where these are few, once more by hours. */
final class PublishedCounting implements ArticleCounting {
    private static final String FIELD = ArticleSchema.PUBLISHED.name();
    private static final long HOUR = Duration.ofHours(1).toSeconds();
    private static final long DAY = Duration.ofDays(1).toSeconds();
    private static final int HOURS_A_DAY = 24;

    /** What lies on more days than these has more hours than bars. */
    private static final int MOST_DAYS_OF_HOURS = 4;

    /** Of 179 years, so that a day is told by two bytes. */
    private static final int MOST_DAYS = HeldNumbers.MOST - 1;

    private final StepColumns.Counting days;

    PublishedCounting(StepColumns dates) {
        this.days = dates.counting();
    }

    /** What a generation's dates are counted by. */
    static StepColumns columns(IndexReader reader) throws IOException {
        return new StepColumns(reader, Steps.of(reader, FIELD, DAY, MOST_DAYS));
    }

    @Override
    public Batches in(LeafReaderContext segment) throws IOException {
        return days.in(segment);
    }

    /** @param articles all that were counted */
    Histogram told(Matched articles) throws IOException {
        StepCounts byDay = days.of(articles);
        if (byDay.isEmpty()) {
            return new Histogram(Interval.YEAR, List.of(), OptionalLong.empty());
        }
        long first = byDay.first();
        if (byDay.last() - first < MOST_DAYS_OF_HOURS) {
            var byHour = new StepCounts(new Steps(FIELD, HOUR, first * HOURS_A_DAY, MOST_DAYS_OF_HOURS * HOURS_A_DAY));
            Values.forEach(FIELD, articles, (document, date) -> byHour.add(date));
            Interval interval = interval(byHour, HOUR);
            return interval == Interval.HOUR ? histogram(interval, byHour, HOUR) : histogram(interval, byDay, DAY);
        }
        return histogram(interval(byDay, DAY), byDay, DAY);
    }

    private static Interval interval(StepCounts counts, long width) {
        return Intervals.between(instant(counts.first(), width), instant(counts.last(), width));
    }

    /** @param width of a step, in seconds, of which every bar has some */
    private static Histogram histogram(Interval interval, StepCounts counts, long width) {
        Instant last = instant(counts.last(), width);
        List<Instant> starts = Intervals.starts(interval, instant(counts.first(), width), last);
        List<Bucket> buckets = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            long end = i + 1 < starts.size() ? step(starts.get(i + 1), width) : counts.last() + 1;
            buckets.add(new Bucket(starts.get(i), counts.between(step(starts.get(i), width), end)));
        }
        long start = step(starts.getFirst(), width);
        long earlier = counts.first() < start ? counts.between(counts.first(), start) : 0;
        return new Histogram(
                interval, List.copyOf(buckets), earlier > 0 ? OptionalLong.of(earlier) : OptionalLong.empty());
    }

    private static long step(Instant instant, long width) {
        return Math.floorDiv(instant.getEpochSecond(), width);
    }

    private static Instant instant(long step, long width) {
        return Instant.ofEpochSecond(step * width);
    }
}
