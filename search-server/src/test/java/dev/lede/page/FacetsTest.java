package dev.lede.page;

import static dev.lede.request.SearchParameters.EVERYTHING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Facet;
import dev.lede.request.FacetParameters;
import dev.lede.request.SearchParameters;
import dev.lede.search.FacetCounts;
import dev.lede.search.FacetCounts.Label;
import dev.lede.search.FacetCounts.Labels;
import dev.lede.search.FacetCounts.QualityBucket;
import dev.lede.search.Filters.QualityRange;
import dev.lede.search.LabelsFound;
import dev.lede.search.SortOrder;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class FacetsTest {
    private static final SearchParameters SEARCH =
            EVERYTHING.withQuery("open models").withSort(SortOrder.OLDEST);

    @Test
    void aValueAddsItselfToTheSearchAndLeavesTheRest() {
        Document page = Sample.counted(SEARCH.with(Facet.TOPIC, "AI").withPage(4), Sample.facets(List.of()));

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
        Document page = Sample.counted(
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
        Document page = Sample.counted(SEARCH.with(Facet.PROVIDER, "CNN"), Sample.facets(List.of("CNN")));

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
            Document page = Sample.counted(SEARCH.with(Facet.PROVIDER, spelling), Sample.facets(List.of("CNN")));

            assertThat(hrefs(page, "facet-provider")).first().isEqualTo("/search?q=open+models&sort=oldest");
            assertThat(page.select(".chip").attr("href")).isEqualTo("/search?q=open+models&sort=oldest");
        }
    }

    @Test
    void topicsAreATree() {
        Document page = Sample.counted(SEARCH, Sample.facets(List.of()));

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

        Document page = Sample.counted(SEARCH.with(Facet.PROVIDER, "P20"), counts);

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

        Document page = Sample.counted(SEARCH.with(Facet.PROVIDER, "P45"), counts);

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

        Document page = Sample.counted(SEARCH.withPage(2), counts);

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
    void qualityIsChosenByRangeAndTheEndsAreEachOne() {
        List<QualityBucket> buckets = IntStream.range(0, 13)
                .mapToObj(i -> new QualityBucket(i * 10, i * 10 + 9, i, false))
                .toList();
        var counts = new FacetCounts(Map.of(), Optional.of(buckets), Optional.empty(), true);
        var chosen = new QualityRange(Optional.of(80), Optional.of(89));

        Document page = Sample.counted(EVERYTHING.withQuality(Optional.of(chosen)), counts);

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

        assertThat(Sample.counted(EVERYTHING, none).select(".facets")).isEmpty();
    }

    private static List<String> hrefs(Document page, String facet) {
        return page.select("section[aria-labelledby=" + facet + "] .value").eachAttr("href");
    }
}
