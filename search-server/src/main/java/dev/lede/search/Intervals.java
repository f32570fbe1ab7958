package dev.lede.search;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import dev.lede.search.FacetCounts.Interval;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The calendar of a histogram's bars: UTC, weeks from Monday. */
final class Intervals {
    static final int MOST_BUCKETS = 60;

    private static final List<Interval> FINEST_FIRST =
            List.of(Interval.HOUR, Interval.DAY, Interval.WEEK, Interval.MONTH, Interval.YEAR);

    private Intervals() {}

    /** The finest interval of which 60 reach from the one instant to the other; years where none does. */
    static Interval between(Instant first, Instant last) {
        return FINEST_FIRST.stream()
                .filter(interval -> !instantAfter(interval, start(interval, first), MOST_BUCKETS - 1)
                        .isBefore(start(interval, last)))
                .findFirst()
                .orElse(Interval.YEAR);
    }

    /** First instants of the buckets from one instant's to the other's, oldest first; the newest 60 where there are more. */
    static List<Instant> starts(Interval interval, Instant first, Instant last) {
        Instant newest = start(interval, last);
        Instant oldest = start(interval, first);
        Instant earliest = instantAfter(interval, newest, 1 - MOST_BUCKETS);
        List<Instant> starts = new ArrayList<>();
        for (Instant start = oldest.isBefore(earliest) ? earliest : oldest;
                !start.isAfter(newest);
                start = instantAfter(interval, start, 1)) {
            starts.add(start);
        }
        return starts;
    }

    /** First instant of the bucket that an instant is in. */
    static Instant start(Interval interval, Instant instant) {
        LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        LocalDateTime day = time.truncatedTo(ChronoUnit.DAYS);
        LocalDateTime start = switch (interval) {
            case HOUR -> time.truncatedTo(ChronoUnit.HOURS);
            case DAY -> day;
            case WEEK -> day.with(previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
        return start.toInstant(ZoneOffset.UTC);
    }

    private static Instant instantAfter(Interval interval, Instant start, int buckets) {
        LocalDateTime time = LocalDateTime.ofInstant(start, ZoneOffset.UTC);
        LocalDateTime after = switch (interval) {
            case HOUR -> time.plusHours(buckets);
            case DAY -> time.plusDays(buckets);
            case WEEK -> time.plusWeeks(buckets);
            case MONTH -> time.plusMonths(buckets);
            case YEAR -> time.plusYears(buckets);
        };
        return after.toInstant(ZoneOffset.UTC);
    }
}
