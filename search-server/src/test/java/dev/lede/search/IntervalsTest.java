package dev.lede.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.search.FacetCounts.Interval;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalsTest {
    @ParameterizedTest
    @CsvSource({
        "2023-06-09T11:47:00Z, 2023-06-09T11:47:00Z, HOUR, 1, 2023-06-09T11:00:00Z",
        "2023-06-09T11:47:00Z, 2023-06-11T22:59:59Z, HOUR, 60, 2023-06-09T11:00:00Z",
        "2023-06-09T11:47:00Z, 2023-06-11T23:00:00Z, DAY, 3, 2023-06-09T00:00:00Z",
        "2023-06-09T00:00:00Z, 2023-08-07T23:59:59Z, DAY, 60, 2023-06-09T00:00:00Z",
        "2023-06-09T00:00:00Z, 2023-08-08T00:00:00Z, WEEK, 10, 2023-06-05T00:00:00Z",
        "2022-01-01T00:00:00Z, 2023-12-31T00:00:00Z, MONTH, 24, 2022-01-01T00:00:00Z",
        "1990-05-05T00:00:00Z, 2023-06-09T00:00:00Z, YEAR, 34, 1990-01-01T00:00:00Z",
        "1901-05-05T00:00:00Z, 2023-06-09T00:00:00Z, YEAR, 60, 1964-01-01T00:00:00Z",
        "0000-01-01T00:00:00Z, 9999-12-31T23:59:59Z, YEAR, 60, 9940-01-01T00:00:00Z",
    })
    void picksTheFinestIntervalOfAtMost60Buckets(
            Instant first, Instant last, Interval interval, int buckets, Instant start) {
        assertThat(Intervals.between(first, last)).isEqualTo(interval);
        List<Instant> starts = Intervals.starts(interval, first, last);
        assertThat(starts).hasSize(buckets).isSorted();
        assertThat(starts.getFirst()).isEqualTo(start);
    }

    @Test
    void monthsFollowTheCalendar() {
        assertThat(Intervals.starts(
                        Interval.MONTH, Instant.parse("2024-01-31T10:00:00Z"), Instant.parse("2024-03-01T00:00:00Z")))
                .containsExactly(
                        Instant.parse("2024-01-01T00:00:00Z"),
                        Instant.parse("2024-02-01T00:00:00Z"),
                        Instant.parse("2024-03-01T00:00:00Z"));
    }
}
