package dev.lede.page;

import static dev.lede.request.SearchParameters.EVERYTHING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.ArticleSummary;
import dev.lede.article.Facet;
import dev.lede.query.PointInTime;
import dev.lede.request.SearchParameters;
import dev.lede.search.SortOrder;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page's head tells feed readers, browsers, and those who show links. */
class ForProgramsTest {
    private static final String STATE = "q=chips&provider=CNN&after=2023&sort=quality";

    @Test
    void aSearchLinksToItselfAsAFeedInEveryForm() {
        Document page = Sample.search(state().withPage(3), Sample.result("chips", 64));

        List<String> feeds = List.of("/search.rss?", "/search.atom?", "/search.json?", "/search.csv?").stream()
                .map(path -> path + STATE)
                .toList();
        assertThat(page.select("link[rel=alternate]").eachAttr("href")).isEqualTo(feeds);
        assertThat(page.select("link[rel=alternate]").eachAttr("type"))
                .containsExactly("application/rss+xml", "application/atom+xml", "application/feed+json", "text/csv");
        assertThat(page.select("details.feeds a").eachAttr("href")).isEqualTo(feeds);
        assertThat(page.select("details.feeds li").eachText()).first().isEqualTo("RSS for any feed reader");
        assertThat(page.expectFirst("details.feeds").hasAttr("open")).isFalse();
    }

    @Test
    void aSearchThatFindsNothingCanBeFollowedToo() {
        Document page = Sample.search(EVERYTHING.withQuery("tomorrow"), Sample.result("tomorrow", 0));

        assertThat(page.select("details.feeds a")).hasSize(4);
    }

    @Test
    void theStartPageSaysHowToSearchTheSite() {
        Document page = Sample.search(EVERYTHING, Sample.result("", 64));

        JsonNode site = new JsonMapper()
                .readTree(page.expectFirst("script[type=application/ld+json]").data());
        assertThat(site.path("@context").asString()).isEqualTo("https://schema.org");
        assertThat(site.at("/potentialAction/@type").asString()).isEqualTo("SearchAction");
        assertThat(site.at("/potentialAction/target/urlTemplate").asString())
                .isEqualTo(Sample.SITE + "/search?q={words}");
        assertThat(site.at("/potentialAction/query-input").asString()).isEqualTo("required name=words");
        assertThat(page.select("meta[property=og:url]").attr("content")).isEqualTo(Sample.SITE + "/");
        assertThat(page.select("meta[property=og:type]").attr("content")).isEqualTo("website");
        assertThat(page.select("link[rel=search]").attr("href")).isEqualTo("/opensearch.xml");
    }

    @Test
    void resultsSayNothingOfTheKind() {
        Document page = Sample.search(state(), Sample.result("chips", 64));

        assertThat(page.select("script[type=application/ld+json], meta[property]"))
                .isEmpty();
    }

    /** Its text stands at the provider's, so that a link shown of it leads there. */
    @Test
    void anArticleIsShownUnderTheAddressWhereItIsBestKnown() {
        Document page = article(Sample.article("A \"quoted\" <b> title & more"));

        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo("A \"quoted\" <b> title & more");
        assertThat(page.select("meta[property=og:url]").attr("content"))
                .isEqualTo(page.select("link[rel=canonical]").attr("href"));
        assertThat(page.select("meta[property=article:published_time]").attr("content"))
                .isEqualTo("2023-06-09T11:47:00Z");
    }

    @Test
    void anArticleWithoutAnAddressIsBestKnownHere() {
        ArticleSummary alone = Sample.article("Alone", Optional.<URI>empty());

        assertThat(article(alone).select("meta[property=og:url]").attr("content"))
                .isEqualTo(Sample.SITE + "/articles/" + alone.id());
    }

    @Test
    void nothingEndsTheScriptElementOrBeginsAComment() {
        assertThat(JsonLd.ofSite("https://x</script><!--<script>")).doesNotContain("<");
    }

    private static SearchParameters state() {
        return EVERYTHING
                .withQuery("chips")
                .with(Facet.PROVIDER, "CNN")
                .withSpan(PointInTime.parse("2023"), Optional.empty())
                .withSort(SortOrder.QUALITY);
    }

    private static Document article(ArticleSummary article) {
        return Sample.parse(Sample.PAGES.article(Sample.found(article, ""), List.of(), Sample.VISIT));
    }
}
