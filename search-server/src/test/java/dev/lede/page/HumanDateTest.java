package dev.lede.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Published;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HumanDateTest {
    private static final Instant NOW = Instant.parse("2023-06-09T14:47:00Z");

    @ParameterizedTest
    @CsvSource({
        "2023-06-09T14:46:30Z, just now",
        "2023-06-09T14:50:00Z, just now",
        "2023-06-09T14:46:00Z, 1 minute ago",
        "2023-06-09T13:48:00Z, 59 minutes ago",
        "2023-06-09T13:47:00Z, 1 hour ago",
        "2023-06-09T11:47:00Z, 3 hours ago",
        "2023-06-08T14:48:00Z, 23 hours ago",
        "2023-06-08T14:47:00Z, 1 day ago",
        "2023-06-02T14:48:00Z, 6 days ago",
        "2023-06-02T14:47:00Z, Jun 2",
        "2023-01-01T00:00:00Z, Jan 1",
        "2022-12-31T23:59:59Z, 'Dec 31, 2022'",
        "2023-06-09T15:47:00Z, Jun 9",
        "2024-02-01T00:00:00Z, 'Feb 1, 2024'"
    })
    void instantsAreToldByAgeAndThenByDay(Instant at, String shown) {
        assertThat(HumanDate.ago(Published.at(at), Sample.VISIT.words(), NOW)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-09, today",
        "2023-06-08, yesterday",
        "2023-06-07, 2 days ago",
        "2023-06-02, Jun 2",
        "2023-06-10, Jun 10",
        "2022-06-09, 'Jun 9, 2022'"
    })
    void daysAreToldWithoutTime(LocalDate day, String shown) {
        assertThat(HumanDate.ago(Published.on(day), Sample.VISIT.words(), NOW)).isEqualTo(shown);
    }

    @Test
    void nothingIsToldMoreExactlyThanItIsKnown() {
        Published second = Published.at(Instant.parse("2023-06-09T11:47:00Z"));
        Published day = Published.on(LocalDate.of(2023, 6, 9));
        Published month = Published.in(YearMonth.of(2023, 6));

        assertThat(DateView.of(second, Sample.VISIT))
                .isEqualTo(
                        new DateView("3 hours ago", "Friday, June 9, 2023, 11:47 UTC", "2023-06-09T11:47:00Z", false));
        assertThat(DateView.of(day, Sample.VISIT))
                .isEqualTo(new DateView("today", "Friday, June 9, 2023", "2023-06-09", false));
        assertThat(DateView.of(month, Sample.VISIT))
                .isEqualTo(new DateView("June 2023", "June 2023", "2023-06", false));
    }

    @Test
    void onlyATimeOfDayThatIsShownAsItsDayMayBeAnotherWhereTheReaderIs() {
        assertThat(DateView.of(Published.at(Instant.parse("2023-05-09T23:47:00Z")), Sample.VISIT))
                .isEqualTo(new DateView("May 9", "Tuesday, May 9, 2023, 23:47 UTC", "2023-05-09T23:47:00Z", true));
        assertThat(DateView.of(Published.on(LocalDate.of(2023, 5, 9)), Sample.VISIT)
                        .isDay())
                .isFalse();
    }
}
