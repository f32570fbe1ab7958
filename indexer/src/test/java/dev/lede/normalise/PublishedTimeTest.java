package dev.lede.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Published.Precision;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTimeTest {
    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", textBlock = """
            2023-06-09T11:47:00Z -> 2023-06-09T11:47:00Z -> SECOND
            2024-05-24T22:12:57.981028Z -> 2024-05-24T22:12:57Z -> SECOND
            2023-06-09T11:47:00+02:00 -> 2023-06-09T09:47:00Z -> SECOND
            2023-06-09T11:47:00.5-0730 -> 2023-06-09T19:17:00Z -> SECOND
            2023-06-09 11:47 -> 2023-06-09T11:47:00Z -> SECOND
            2023-06-09 11:47:01 +05 -> 2023-06-09T06:47:01Z -> SECOND
            2023-06-09t11:47:00z -> 2023-06-09T11:47:00Z -> SECOND
            2023-06-09 -> 2023-06-09T00:00:00Z -> DAY
            2023/6/9 -> 2023-06-09T00:00:00Z -> DAY
            2023-06 -> 2023-06-01T00:00:00Z -> MONTH
            June 29, 2023 -> 2023-06-29T00:00:00Z -> DAY
            JUNE 29 2023 -> 2023-06-29T00:00:00Z -> DAY
            Jun. 29th, 2023 -> 2023-06-29T00:00:00Z -> DAY
            29 June 2023 -> 2023-06-29T00:00:00Z -> DAY
            Sept 5, 2023 -> 2023-09-05T00:00:00Z -> DAY
            June 2023 -> 2023-06-01T00:00:00Z -> MONTH
            Fri, 09 Jun 2023 11:47:00 GMT -> 2023-06-09T11:47:00Z -> SECOND
            Friday, June 9, 2023 at 11:47 UTC -> 2023-06-09T11:47:00Z -> SECOND
            Fri, 09 Jun 2023 11:47:00 EST -> 2023-06-09T16:47:00Z -> SECOND
            Fri Jun 09 2023 11:47:00 GMT+0200 (Central European Summer Time) -> 2023-06-09T09:47:00Z -> SECOND
            Fri Jun  9 11:47:00 2023 -> 2023-06-09T11:47:00Z -> SECOND
            Fri Jun 09 11:47:00 -0700 2023 -> 2023-06-09T18:47:00Z -> SECOND
            June 9, 2023, 07:47 PM EDT -> 2023-06-09T23:47:00Z -> SECOND
            June 9, 2023 at 12:05 a.m. -> 2023-06-09T00:05:00Z -> SECOND
            09 Jun 23 11:47:00 GMT -> 2023-06-09T11:47:00Z -> SECOND
            Fri, 9 Jun 23 -> 2023-06-09T00:00:00Z -> DAY
            01 Jan 49 -> 2049-01-01T00:00:00Z -> DAY
            01 Jan 50 -> 1950-01-01T00:00:00Z -> DAY
            2023-06-09 11:47 CET -> 2023-06-09T00:00:00Z -> DAY
            Fri, 09 Jun 2023 11:47:00 AEST -> 2023-06-09T00:00:00Z -> DAY
            Nov 20, 2019 01:41 IST -> 2019-11-20T00:00:00Z -> DAY
            June 9, 2023 at 12:05 pm -> 2023-06-09T12:05:00Z -> SECOND
            """)
    void isAsExactAsItIsWritten(String written, Instant at, Precision precision) {
        assertThat(PublishedTime.parse(written)).hasValueSatisfying(published -> {
            assertThat(published.at()).isEqualTo(at);
            assertThat(published.precision()).isEqualTo(precision);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2023",
                "soon",
                "yesterday",
                "06/07/2023",
                "2023-02-30",
                "2023-13-01",
                "2023-06-09T25:00:00Z",
                "2023-06-09Tnoon",
                "0001-01-01T00:00:00Z",
                "9999-12-31",
                "+999999999-12-31T00:00:00Z",
                "Foo 29, 2023",
                "Mayonnaise 3, 2023",
                "2023-06-09T11:47:00+99:00",
                "1686311220",
                "Nov 20, 2019 25:41 IST",
                "Nov 20, 2019 some time",
                "09 Jun 123",
                "31 Feb 23",
                "June 9, 2023 at 13:05 pm",
                "June 9, 2023 at 0:05 am",
            })
    void isNoDateThatWeCanRead(String written) {
        assertThat(PublishedTime.parse(written)).isEmpty();
    }
}
