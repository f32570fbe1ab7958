package dev.lede.page;

import static dev.lede.request.SearchParameters.EVERYTHING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Facet;
import dev.lede.query.ArticleQuery;
import dev.lede.query.ParsedQuery;
import dev.lede.search.SearchResult;
import dev.lede.snippet.Snippets;
import dev.lede.wording.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchPageTest {
    @Test
    void theSearchBoxHasALabelAndKeepsTheFilters() {
        var search = EVERYTHING
                .withQuery("open models")
                .with(Facet.PROVIDER, "CNN")
                .with(Facet.TOPIC, "AI Policy")
                .withPage(3);

        Element form = Sample.search(search, Sample.result("open models", 64)).expectFirst("form.search");

        assertThat(form.attr("action")).isEqualTo("/search");
        assertThat(form.select("label").attr("for")).isEqualTo(form.select("#q").attr("id"));
        assertThat(form.select("#q").val()).isEqualTo("open models");
        assertThat(form.select("input[type=hidden]").eachAttr("name")).containsExactly("provider", "topic");
        assertThat(form.select("input[type=hidden]").eachAttr("value")).containsExactly("CNN", "AI Policy");
    }

    @Test
    void onlyTheStartPageTakesTheFocusAndMayBeListed() {
        Document start = Sample.search(EVERYTHING, Sample.result("", 12));
        Document results = Sample.search(EVERYTHING.withQuery("x"), Sample.result("x", 12));

        assertThat(start.select("input[autofocus]")).hasSize(1);
        assertThat(start.select("meta[name=robots]")).isEmpty();
        assertThat(results.select("input[autofocus]")).isEmpty();
        assertThat(results.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void marksAreShownAndAllElseIsEscaped() {
        String evil = "<script>alert(1)</script>\"' onload=x";
        var snippets = new Snippets(
                Optional.of("&lt;script&gt; <mark>alert</mark>"), Optional.empty(), List.of("a <mark>b</mark>", "c"));
        SearchResult result = Sample.result(
                new ParsedQuery(
                        evil, evil + " AND x", List.of(Sentence.of("notice.no-word", evil)), ArticleQuery.EVERYTHING),
                2,
                List.of(Sample.hit(evil), Sample.hit(Sample.article("Other"), snippets)),
                Sample.facets(List.of()));

        Document page = Sample.search(
                EVERYTHING.withQuery(evil).with(Facet.PROVIDER, evil).with(Facet.TOPIC, evil), result);

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select(".hit h2 a").get(0).text()).isEqualTo(evil);
        assertThat(page.select(".hit h2 a").get(1).html()).isEqualTo("&lt;script&gt; <mark>alert</mark>");
        assertThat(page.select(".snippet mark").eachText()).containsExactly("b");
        assertThat(page.select(".notice").text()).isEqualTo("Left out, as it holds no word: “" + evil + "”");
        assertThat(page.select(".results-head a[href=/help]")).hasSize(1);
        assertThat(page.select("#q").val()).isEqualTo(evil);
        assertThat(page.select(".chip-label").eachText()).containsOnly(evil);
    }

    @Test
    void nothingOnThePageNeedsMoreThanTheStrictPolicyAllows() {
        Document page = Sample.search(
                EVERYTHING.withQuery("provider:CNN models").withPage(2), Sample.result("provider:CNN models", 640));

        assertThat(page.select("style, [style], img, iframe, object, base")).isEmpty();
        assertThat(page.select("script:not([type=application/ld+json])").eachAttr("src"))
                .singleElement()
                .asString()
                .matches("/static/app\\.[0-9a-f]{8}\\.js");
        assertThat(page.select("script[src]").html()).isEmpty();
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(attribute -> attribute.getKey())
                        .filter(name -> name.startsWith("on")))
                .isEmpty();
        assertThat(page.select("link[rel=icon], link[rel=stylesheet], script[src]").stream()
                        .map(element -> element.attr("href") + element.attr("src")))
                .allMatch(address -> address.startsWith("/static/"));
    }

    @Test
    void idsAreUniqueAndLabelsPointAtThem() {
        Document page = Sample.search(EVERYTHING.withQuery("x"), Sample.result("x", 640));

        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(page.select("label").eachAttr("for"));
        assertThat(ids).containsAll(page.select("[aria-labelledby]").eachAttr("aria-labelledby"));
    }

    @ParameterizedTest
    @CsvSource({"1, 1 article · 2 ms", "1204, '1,204 articles · 2 ms'", "0, 0 articles · 2 ms"})
    void theCountIsAStatus(long total, String status) {
        Document page = Sample.search(EVERYTHING.withQuery("x"), Sample.result("x", total));

        assertThat(page.select("[role=status]").text()).isEqualTo(status);
    }

    @Test
    void anInexactTotalSaysSo() {
        SearchResult exact = Sample.result("x", 1000);
        var bounded = new SearchResult(
                exact.query(),
                Optional.empty(),
                1000,
                false,
                OptionalLong.empty(),
                exact.took(),
                Sample.INDEX,
                exact.hits(),
                exact.facets(),
                exact.next());

        assertThat(Sample.search(EVERYTHING.withQuery("x"), bounded)
                        .select("[role=status]")
                        .text())
                .startsWith("At least 1,000 articles");
    }

    @Test
    void theReadingIsToldOnlyWhereItIsNotPlain() {
        assertThat(readingOf("open models", "open AND models")).isEmpty();
        assertThat(readingOf("open (models", "open AND models")).isEqualTo("Read as open AND models");
    }

    private static String readingOf(String text, String reading) {
        SearchResult result = Sample.result(
                new ParsedQuery(text, reading, List.of(), ArticleQuery.EVERYTHING),
                1,
                List.of(Sample.hit("A")),
                Sample.facets(List.of()));
        return Sample.search(EVERYTHING.withQuery(text), result)
                .select(".reading")
                .text();
    }

    @Test
    void eachStateHasItsOwnTitle() {
        assertThat(Sample.search(EVERYTHING, Sample.result("", 12)).title())
                .isEqualTo("Lede: search the news about AI");
        assertThat(Sample.search(
                                EVERYTHING
                                        .withQuery("chips")
                                        .with(Facet.PROVIDER, "CNN")
                                        .withPage(2),
                                Sample.result("chips", 64))
                        .title())
                .isEqualTo("chips in CNN, page 2 · Lede");
    }

    @Test
    void ordersKeepTheSearchAndRelevanceNeedsWords() {
        Document start = Sample.search(EVERYTHING, Sample.result("", 12));
        Document results = Sample.search(EVERYTHING.withQuery("x").with(Facet.TYPE, "video"), Sample.result("x", 12));

        assertThat(start.select(".sorts a").eachText())
                .containsExactly("Newest", "Oldest", "Quality", "One hit a story");
        assertThat(start.select(".sorts a[aria-current]").attr("href")).isEqualTo("/");
        assertThat(results.select(".sorts a").eachAttr("href"))
                .containsExactly(
                        "/search?q=x&type=video",
                        "/search?q=x&type=video&sort=newest",
                        "/search?q=x&type=video&sort=oldest",
                        "/search?q=x&type=video&sort=quality",
                        "/search?q=x&type=video&stories=grouped");
    }

    @Test
    void theFootTellsTheIndexesSizeAndAge() {
        Document page = Sample.search(EVERYTHING, Sample.result("", 12));

        assertThat(page.expectFirst(".foot p").text()).isEqualTo("1,204 articles · index 000042 built 3 minutes ago");
        assertThat(page.select(".foot a").eachAttr("href")).contains("/openapi.json");
    }

    @Test
    void aPageOfTenHitsIsLight() {
        byte[] html = Sample.PAGES.search(
                EVERYTHING.withQuery("x"),
                Sample.result(
                        new ParsedQuery("x", "x", List.of(), ArticleQuery.EVERYTHING),
                        5000,
                        Sample.result("x", 5000).hits(),
                        Sample.crowdedFacets()),
                Map.of(),
                Sample.VISIT);

        assertThat(html.length).isLessThan(100_000);
    }
}
