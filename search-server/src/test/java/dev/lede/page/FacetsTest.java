package dev.lede.page;

import static dev.lede.request.SearchParameters.EVERYTHING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Facet;
import dev.lede.query.ArticleQuery;
import dev.lede.query.ParsedQuery;
import dev.lede.query.PointInTime;
import dev.lede.request.FacetParameters;
import dev.lede.request.SearchParameters;
import dev.lede.search.FacetCounts;
import dev.lede.search.FacetCounts.Bucket;
import dev.lede.search.FacetCounts.Histogram;
import dev.lede.search.FacetCounts.Interval;
import dev.lede.search.FacetCounts.Label;
import dev.lede.search.FacetCounts.Labels;
import dev.lede.search.FacetCounts.QualityBucket;
import dev.lede.search.Filters.QualityRange;
import dev.lede.search.LabelsFound;
import dev.lede.search.SortOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacetsTest {
    private static final SearchParameters SEARCH =
            EVERYTHING.withQuery("open models").withSort(SortOrder.OLDEST);

    @Test
    void aValueAddsItselfToTheSearchAndLeavesTheRest() {
        Document page = page(SEARCH.with(Facet.TOPIC, "AI").withPage(4), Sample.facets(List.of()));

        assertThat(hrefs(page, "facet-provider"))
                .containsExactly(
                        "/search?q=open+models&provider=CNN&topic=AI&sort=oldest",
                        "/search?q=open+models&provider=R%26D+%3CWeekly%3E&topic=AI&sort=oldest");
    }

    @Test
    void aFacetThatSettingsOpenedIsShownInItsPlaceAndOnlyWithValues() {
        Facet company = new Facet("company");
        Map<Facet, Labels> labels = new LinkedHashMap<>(Sample.facets(List.of()).labels());
        labels.put(new Facet("model"), new Labels(List.of(), 0));
        labels.put(
                company,
                new Labels(
                        List.of(
                                new Label("hugging-face", Optional.empty(), 5, true),
                                new Label("C++", Optional.empty(), 2, false)),
                        2));
        Document page = page(
                SEARCH.with(company, "Hugging Face"),
                new FacetCounts(labels, Optional.empty(), Optional.empty(), true));

        assertThat(page.select("section[aria-labelledby^=facet-] h3, section[aria-labelledby^=facet-] h2")
                        .eachText())
                .containsExactly("Provider", "Topic", "Company");
        assertThat(hrefs(page, "facet-company"))
                .containsExactly(
                        "/search?q=open+models&sort=oldest",
                        "/search?q=open+models&company=Hugging+Face&company=C%2B%2B&sort=oldest");
        assertThat(page.select(".chip, .chips a").text()).contains("Company", "hugging-face");
    }

    @Test
    void aChosenValueTakesItselfOffAndOthersJoinIt() {
        Document page = page(SEARCH.with(Facet.PROVIDER, "CNN"), Sample.facets(List.of("CNN")));

        Element chosen = page.expectFirst("section[aria-labelledby=facet-provider] a[aria-current=true]");
        assertThat(chosen.text()).isEqualTo("CNN 3 articles, chosen; remove");
        assertThat(hrefs(page, "facet-provider"))
                .containsExactly(
                        "/search?q=open+models&sort=oldest",
                        "/search?q=open+models&provider=CNN&provider=R%26D+%3CWeekly%3E&sort=oldest");
    }

    @Test
    void aValueChosenByAliasOrInAnotherCaseIsTakenOffByItsName() {
        for (String spelling : List.of("cnn", "Cable News Network")) {
            Document page = page(SEARCH.with(Facet.PROVIDER, spelling), Sample.facets(List.of("CNN")));

            assertThat(hrefs(page, "facet-provider")).first().isEqualTo("/search?q=open+models&sort=oldest");
            assertThat(page.select(".chip").attr("href")).isEqualTo("/search?q=open+models&sort=oldest");
        }
    }

    @Test
    void topicsAreATree() {
        Document page = page(SEARCH, Sample.facets(List.of()));

        Element child = page.expectFirst("section[aria-labelledby=facet-topic] .values .values .value .label");
        assertThat(child.text()).isEqualTo("AI Policy");
        assertThat(page.select("section[aria-labelledby=facet-topic] .value")).hasSize(2);
    }

    @Test
    void rareValuesAreFoldedAwayButNeverAChosenOne() {
        List<Label> labels = IntStream.range(0, 30)
                .mapToObj(i -> new Label("P" + i, Optional.empty(), 30 - i, i == 20))
                .toList();
        var counts = new FacetCounts(
                Map.of(Facet.PROVIDER, new Labels(labels, 42)), Optional.empty(), Optional.empty(), true);

        Document page = page(SEARCH.with(Facet.PROVIDER, "P20"), counts);

        assertThat(page.select("section .value")).hasSize(30);
        assertThat(page.select("section .fold .value")).hasSize(21);
        assertThat(page.select("section .fold .value[aria-current]")).isEmpty();
        assertThat(page.select("section .hint").text()).isEqualTo("and 12 rarer");
    }

    @Test
    void fortyValuesAreListedAndEveryChosenOne() {
        List<Label> labels = IntStream.range(0, 50)
                .mapToObj(i -> new Label("P" + i, Optional.empty(), 50 - i, i == 45))
                .toList();
        var counts = new FacetCounts(
                Map.of(Facet.PROVIDER, new Labels(labels, 60)), Optional.empty(), Optional.empty(), true);

        Document page = page(SEARCH.with(Facet.PROVIDER, "P45"), counts);

        assertThat(page.select("section .value")).hasSize(41);
        assertThat(page.select("section .value[aria-current] .label").text()).isEqualTo("P45");
        assertThat(page.select("section .hint").text()).isEqualTo("and 19 rarer");
    }

    @Test
    void whereValuesAreHiddenAFormFindsThem() {
        List<Label> labels = IntStream.range(0, 30)
                .mapToObj(i -> new Label("P" + i, Optional.empty(), 30 - i, false))
                .toList();
        var counts = new FacetCounts(
                new TreeMap<>(Map.of(
                        Facet.PROVIDER,
                        new Labels(labels, 30),
                        Facet.TOPIC,
                        new Labels(labels.subList(0, 3), 9),
                        new Facet("company"),
                        new Labels(labels.subList(0, 3), 3),
                        Facet.LANGUAGE,
                        new Labels(labels, 30))),
                Optional.empty(),
                Optional.empty(),
                true);

        Document page = page(SEARCH.withPage(2), counts);

        assertThat(page.select("section .finder").eachAttr("action"))
                .containsExactly("/facets/provider", "/facets/topic");
        assertThat(page.select("section[aria-labelledby=facet-provider] .fold > .finder input[type=hidden]")
                        .eachAttr("value"))
                .containsExactly("open models", "oldest");
        assertThat(page.select("section[aria-labelledby=facet-topic] .fold > summary")
                        .text())
                .isEqualTo("Find in Topic");
        assertThat(page.select("label[for=find-topic]").text()).isEqualTo("Find in Topic");
    }

    @Test
    void foundTopicsAreATreeWhereParentsAreFoundToo() {
        var found = new LabelsFound(
                new Labels(
                        List.of(
                                new Label("AI", Optional.empty(), 4, false),
                                new Label("AI Policy", Optional.of("AI"), 2, true),
                                new Label("Aircraft", Optional.of("Transport"), 1, false)),
                        3),
                true,
                Duration.ofMillis(1),
                Sample.INDEX);

        Document page = Sample.parse(Sample.PAGES.facet(
                Facet.TOPIC, new FacetParameters(SEARCH.with(Facet.TOPIC, "ai policy"), "ai"), found, Sample.VISIT));

        assertThat(page.select(".found-values > .values > li > .value .label").eachText())
                .containsExactly("AI", "Aircraft");
        assertThat(page.select(".values .values .value").attr("href")).isEqualTo("/search?q=open+models&sort=oldest");
        assertThat(page.select(".values .values .value").attr("aria-current")).isEqualTo("true");
    }

    @Test
    void theBarsOfTheChartZoomIn() {
        Document page = page(SEARCH, Sample.facets(List.of()));

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

        Document page = page(EVERYTHING, counts);

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
        Document page = page(
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
        Document page = page(
                EVERYTHING.withSpan(PointInTime.parse("2023-06-09"), PointInTime.parse("2023-06-10")),
                Sample.facets(List.of()));

        assertThat(page.select(".zoom a").eachText()).containsExactly("All dates", "2023", "June 2023");
        assertThat(page.select(".zoom a").eachAttr("href"))
                .containsExactly("/", "/search?after=2023&before=2024", "/search?after=2023-06&before=2023-07");
        assertThat(page.select("#after").val()).isEqualTo("2023-06-09");
        assertThat(page.select("#before").val()).isEqualTo("2023-06-10");
    }

    @Test
    void qualityIsChosenByRangeAndTheEndsAreEachOne() {
        List<QualityBucket> buckets = IntStream.range(0, 13)
                .mapToObj(i -> new QualityBucket(i * 10, i * 10 + 9, i, false))
                .toList();
        var counts = new FacetCounts(Map.of(), Optional.of(buckets), Optional.empty(), true);
        var chosen = new QualityRange(Optional.of(80), Optional.of(89));

        Document page = page(EVERYTHING.withQuality(Optional.of(chosen)), counts);

        assertThat(page.select(".bars .label").eachText())
                .containsExactly("100+", "90–99", "80–89", "70–79", "60–69", "50–59", "under 50");
        assertThat(page.select(".bars .count").eachText())
                .startsWith("33 articles")
                .endsWith("10 articles");
        assertThat(page.select(".bars a").eachAttr("href"))
                .startsWith("/search?quality=100..")
                .endsWith("/search?quality=..49");
        assertThat(page.select(".bars a[aria-current]").attr("href")).isEqualTo("/");
        assertThat(page.select(".pills a[href='/search?quality=70..']").text()).isEqualTo("70+");
    }

    @Test
    void whatWasNotCountedIsNotShown() {
        var none = new FacetCounts(Map.of(), Optional.empty(), Optional.empty(), true);

        assertThat(page(EVERYTHING, none).select(".facets")).isEmpty();
    }

    private static Document page(SearchParameters search, FacetCounts counts) {
        return Sample.search(
                search,
                Sample.result(
                        new ParsedQuery(search.q(), search.q(), List.of(), ArticleQuery.EVERYTHING),
                        64,
                        List.of(Sample.hit("A")),
                        counts));
    }

    private static List<String> hrefs(Document page, String facet) {
        return page.select("section[aria-labelledby=" + facet + "] .value").eachAttr("href");
    }
}
