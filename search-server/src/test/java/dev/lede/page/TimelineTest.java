package dev.lede.page;

import static dev.lede.request.SearchParameters.EVERYTHING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.query.PointInTime;
import dev.lede.request.SearchParameters;
import dev.lede.search.FacetCounts;
import dev.lede.search.FacetCounts.Bucket;
import dev.lede.search.FacetCounts.Histogram;
import dev.lede.search.FacetCounts.Interval;
import dev.lede.search.SortOrder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The chart of dates: its bars, their names, and how a reader comes closer and further away. */
class TimelineTest {
    private static final SearchParameters SEARCH =
            EVERYTHING.withQuery("open models").withSort(SortOrder.OLDEST);

    @Test
    void theBarsOfTheChartZoomIn() {
        Document page = Sample.counted(SEARCH, Sample.facets(List.of()));

        assertThat(page.select(".chart a").eachAttr("href"))
                .containsExactly(
                        "/search?q=open+models&after=2023-04&before=2023-05&sort=oldest",
                        "/search?q=open+models&after=2023-06&before=2023-07&sort=oldest");
        assertThat(page.select(".chart title").eachText())
                .containsExactly("April 2023: 1 article", "June 2023: 3 articles");
        assertThat(page.select(".as-table a").eachAttr("href"))
                .isEqualTo(page.select(".chart a").eachAttr("href"));
        assertThat(page.select(".as-table caption").text()).isEqualTo("Articles by date");
        assertThat(page.select(".as-table thead th[scope=col]").eachText()).containsExactly("Period", "Articles");
        assertThat(page.select(".as-table tbody th[scope=row]")).hasSameSizeAs(page.select(".as-table td"));
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR, 2022-01-01T00:00:00Z, 2022, after=2022&before=2023",
        "MONTH, 2022-12-01T00:00:00Z, December 2022, after=2022-12&before=2023",
        "WEEK, 2023-05-29T00:00:00Z, 'week of May 29, 2023', after=2023-05-29&before=2023-06-05",
        "DAY, 2023-06-09T00:00:00Z, 'Jun 9, 2023', after=2023-06-09&before=2023-06-10",
        "HOUR, 2023-06-09T13:00:00Z, 'Jun 9, 2023, 13:00', after=2023-06-09T13%3A00%3A00Z&before=2023-06-09T14%3A00%3A00Z"
    })
    void everyIntervalHasANameAndASpan(Interval interval, Instant start, String name, String span) {
        var counts = new FacetCounts(
                Map.of(),
                Optional.empty(),
                Optional.of(new Histogram(interval, List.of(new Bucket(start, 2)), OptionalLong.of(7))),
                true);

        Document page = Sample.counted(EVERYTHING, counts);

        assertThat(page.select(".chart title").text()).isEqualTo(name + ": 2 articles");
        assertThat(page.select(".chart a").attr("href")).isEqualTo("/search?" + span);
        assertThat(page.select(".as-table .hint").text()).isEqualTo("and 7 articles before");
    }

    @Test
    void aBarThatTheChosenSpanCutsLeadsToItsPartWithin() {
        var counts = new FacetCounts(
                Map.of(),
                Optional.empty(),
                Optional.of(new Histogram(
                        Interval.WEEK,
                        List.of(
                                new Bucket(Instant.parse("2024-01-01T00:00:00Z"), 2),
                                new Bucket(Instant.parse("2024-01-08T00:00:00Z"), 3),
                                new Bucket(Instant.parse("2024-01-15T00:00:00Z"), 1)),
                        OptionalLong.empty())),
                true);
        Document page = Sample.counted(
                EVERYTHING.withSpan(PointInTime.parse("2024-01-04"), PointInTime.parse("2024-01-17T12:00:00Z")),
                counts);

        assertThat(page.select(".chart a").eachAttr("href"))
                .containsExactly(
                        "/search?after=2024-01-04&before=2024-01-08",
                        "/search?after=2024-01-08&before=2024-01-15",
                        "/search?after=2024-01-15&before=2024-01-17T12%3A00%3A00Z");
    }

    @Test
    void aSpanCanBeZoomedOutOf() {
        Document page = Sample.counted(
                EVERYTHING.withSpan(PointInTime.parse("2023-06-09"), PointInTime.parse("2023-06-10")),
                Sample.facets(List.of()));

        assertThat(page.select(".zoom a").eachText()).containsExactly("All dates", "2023", "June 2023");
        assertThat(page.select(".zoom a").eachAttr("href"))
                .containsExactly("/", "/search?after=2023&before=2024", "/search?after=2023-06&before=2023-07");
        assertThat(page.select("#after").val()).isEqualTo("2023-06-09");
        assertThat(page.select("#before").val()).isEqualTo("2023-06-10");
    }
}
