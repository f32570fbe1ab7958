package dev.lede.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedTest {
    @ParameterizedTest
    @CsvSource({
        "2023-06-09T11:47:00Z, 2023-06-09T11:48:00Z, true",
        "2023-06-09T11:47:00Z, 2023-06-09T11:47:59Z, false",
        "2023-06-09T11:48:00Z, 2023-06-09T11:47:00Z, false",
        "2023-06-09, 2023-06-10, true",
        "2023-06-09, 2023-06-09, false",
        "2023-06-09, 2023-06-09T11:47:00Z, false", // the day's own time isn't known
        "2023-06-09T11:47:00Z, 2023-06-10, true",
        "2023-06-10, 2023-06-09T11:47:00Z, false",
        "2023-06, 2023-07-01, false", // as long as months are all that is known, nothing is clear
        "2023-06-09, 2023-07, false",
        "2023-05, 2023-07, false"
    })
    void isClearlyBeforeOnlyWhatBothDatesTell(String one, String other, boolean isBefore) {
        assertThat(published(one).isClearlyBefore(published(other))).isEqualTo(isBefore);
    }

    private static Published published(String text) {
        return switch (text.length()) {
            case 7 -> Published.in(YearMonth.parse(text));
            case 10 -> Published.on(LocalDate.parse(text));
            default -> Published.at(Instant.parse(text));
        };
    }
}
