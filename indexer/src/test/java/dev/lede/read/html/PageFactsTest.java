package dev.lede.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PageFactsTest {
    private static PageMetadata facts(String html) {
        return PageFacts.of(Jsoup.parse(html));
    }

    private static String json(String json) {
        return "<script type='application/ld+json'>" + json + "</script>";
    }

    @Test
    void jsonIsHeardBeforeOpenGraphBeforeDublinCoreBeforeHtml() {
        String html = "<title>Four</title>";
        String dublin = "<meta name=DC.title content=Three>" + html;
        String graph = "<meta property=og:title content=Two>" + dublin;
        String linked = json("{\"@type\":\"NewsArticle\",\"headline\":\"One\"}") + graph;

        assertThat(Stream.of(linked, graph, dublin, html)
                        .map(page -> facts(page).title().orElseThrow()))
                .containsExactly("One", "Two", "Three", "Four");
    }

    @Test
    void anArticleInAGraphIsReadWithWhatItRefersTo() {
        PageMetadata facts = facts(json("""
                {"@context":"https://schema.org","@graph":[
                  {"@type":"WebSite","@id":"#site","name":"The Site"},
                  {"@type":["Article","BlogPosting"],"headline":"A title","datePublished":"2026-05-03T10:00:00+02:00",
                   "author":[{"@id":"#ann"},"Bob"],"publisher":{"@type":"Organization","name":"The Paper"},
                   "keywords":"chips, law","articleSection":["World"],"inLanguage":"en-GB",
                   "image":{"@type":"ImageObject","url":"https://example.com/i.png","width":800,"height":450},
                   "mainEntityOfPage":{"@type":"WebPage","@id":"https://example.com/a"}},
                  {"@type":"Person","@id":"#ann","name":"Ann"}]}"""));

        assertThat(facts.title()).contains("A title");
        assertThat(facts.date()).contains("2026-05-03T10:00:00+02:00");
        assertThat(facts.authors()).containsExactly("Ann", "Bob");
        assertThat(facts.site()).contains("The Paper");
        assertThat(facts.topics()).containsExactly("chips", "law");
        assertThat(facts.sections()).containsExactly("World");
        assertThat(facts.language()).contains("en-GB");
        assertThat(facts.urls()).containsExactly("https://example.com/a");
        assertThat(facts.domain()).contains("example.com");
        assertThat(facts.type()).contains("article");
        assertThat(facts.image())
                .contains(new PageImage("https://example.com/i.png", Optional.of("800"), Optional.of("450")));
    }

    @Test
    void ofSeveralArticlesInJsonOnlyTheOneWithThePagesTitleIsThePages() {
        String other = "{\"@type\":\"NewsArticle\",\"headline\":\"Another\",\"datePublished\":\"2020-01-01\"}";
        String own = "{\"@type\":\"NewsArticle\",\"headline\":\"A title\",\"datePublished\":\"2026-05-03\"}";

        assertThat(facts("<title>A title | Site</title>" + json("[" + other + "," + own + "]"))
                        .date())
                .contains("2026-05-03");
        assertThat(facts("<title>News of the day</title>" + json("[" + other + "," + own + "]"))
                        .date())
                .isEmpty();
    }

    @Test
    void brokenJsonIsANoteAndTheRestIsRead() {
        PageMetadata facts = facts("<title>A title</title>" + json("{\"@type\":\"NewsArticle\",") + json("""
                <!--{"@type":"NewsArticle","headline":"A title","description":"over
                two lines",}-->"""));

        assertThat(facts.notes()).containsExactly("ignored: JSON-LD that is no JSON");
        assertThat(facts.excerpt()).contains("over\ntwo lines");
    }

    @Test
    void theSitesNameIsCutOffTheTitle() {
        assertThat(facts("<title>Chips and law | The Site</title><meta property=og:site_name content='The Site'>")
                        .title())
                .contains("Chips and law");
        assertThat(facts(
                                "<title>example.com - Chips - and law</title><link rel=canonical href=https://www.example.com/a>")
                        .title())
                .contains("Chips - and law");
        assertThat(facts("<title>Chips - and law</title>").title()).contains("Chips - and law");
    }

    @Test
    void addressesAreAbsoluteAndOfTheWeb() {
        assertThat(facts("<link rel=canonical href=/a/b><meta property=og:url content=https://example.com/x>")
                        .urls())
                .containsExactly("https://example.com/a/b", "https://example.com/x");
        assertThat(facts("<link rel=canonical href=/a/b>").urls()).isEmpty();
        assertThat(facts("<base href=https://example.com/n/><link rel=canonical href=b>")
                        .urls())
                .containsExactly("https://example.com/n/b");
        assertThat(facts("<link rel=canonical href='javascript:alert(1)'>").urls())
                .isEmpty();
    }

    @Test
    void aCanonicalLinkToTheSitesRootComesLast() {
        assertThat(facts("<link rel=canonical href=https://example.com/>"
                                + "<meta property=og:url content=https://example.com/x>")
                        .urls())
                .containsExactly("https://example.com/x", "https://example.com/");
    }

    @Test
    void aDateInATimeTagCountsWhereItIsntACommentsOrAnAsides() {
        String comment = "<div class=comments><time datetime=2020-01-01>then</time></div>";
        String aside = "<aside><time datetime=2019-01-01>then</time></aside>";
        assertThat(facts(comment + aside + "<p><time datetime=2026-05-03>3 May</time>")
                        .date())
                .contains("2026-05-03");
        assertThat(facts(comment + aside).date()).isEmpty();
        assertThat(facts("<time>2 hours ago</time>").date()).isEmpty();
    }

    @Test
    void theDayOfAChangeIsNotThatOfPublishing() {
        assertThat(facts("<time itemprop=dateModified datetime=2026-05-03>3 May 2026</time>")
                        .date())
                .isEmpty();
    }

    @Test
    void aHeadlineThatWasCutIsWholeInTheHeading() {
        String title = "The committee agreed on a first draft of the rules after six hours of talk and";
        assertThat(facts(json("{\"@type\":\"NewsArticle\",\"headline\":\"" + title + "\"}") + "<h1>" + title
                                + " without a vote</h1>")
                        .title())
                .contains(title + " without a vote");
    }

    @Test
    void aTitleWithEntitiesInJsonIsThePages() {
        PageMetadata facts = facts("<meta property=og:title content=\"Ann's draft\"><title>Ann's draft</title>"
                + json("{\"@type\":\"WebPage\",\"name\":\"Ann&#8217;s draft\",\"datePublished\":\"2026-05-03\"}"));
        assertThat(facts.date()).contains("2026-05-03");
        assertThat(facts.title()).contains("Ann’s draft");
    }

    @Test
    void oneTextOfLabelsIsCutAtItsCommasAndSeveralAreAsTheyAre() {
        assertThat(facts("<meta property=article:tag content='Law &amp;amp; order, Chips'>")
                        .topics())
                .containsExactly("Law & order", "Chips");
        assertThat(facts("<meta property=article:tag content='Doe, Jane'><meta property=article:tag content=Chips>"
                                + "<meta property=article:tag content=AdNode:culture/art>")
                        .topics())
                .containsExactly("Doe, Jane", "Chips");
    }

    @Test
    void namesAreToldOnceAndAreNoAddresses() {
        assertThat(facts("<meta property=article:author content=https://example.com/ann>"
                                + "<meta name=author content='Ann Lee'><meta name=byl content='By ANN LEE'>")
                        .authors())
                .containsExactly("Ann Lee");
    }

    @Test
    void whatAPageDoesNotSayIsMissing() {
        assertThat(facts("<p>Some words.</p>"))
                .isEqualTo(new PageMetadata(
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
    }

    /** Where that project expects the first paragraph as an excerpt, or a byline out of the text, we have none. */
    @Test
    void readabilitysTestPagesSayWhatTheyAreExpectedTo() throws IOException {
        Map<String, Integer> expected = new LinkedHashMap<>();
        Map<String, Integer> found = new LinkedHashMap<>();
        try (Stream<Path> folders = Files.list(SharedData.at("html/readability/test-pages"))) {
            for (Path folder : folders.sorted().toList()) {
                PageMetadata facts =
                        facts(Files.readString(folder.resolve("source.html")).replace("\uFEFF", ""));
                var told = JsonMapper.shared().readTree(Files.readString(folder.resolve("expected-metadata.json")));
                Map<String, String> ours = Map.of(
                        "title", facts.title().orElse(""),
                        "byline", String.join(", ", facts.authors()),
                        "excerpt", facts.excerpt().orElse(""),
                        "siteName", facts.site().orElse(""),
                        "lang", facts.language().orElse(""),
                        "publishedTime", facts.date().orElse(""));
                ours.forEach((key, value) -> {
                    String wanted = folded(told.path(key).asString(""));
                    if (!wanted.isEmpty()) {
                        expected.merge(key, 1, Integer::sum);
                        found.merge(key, wanted.equals(folded(value)) ? 1 : 0, Integer::sum);
                    }
                });
            }
        }
        assertThat(expected)
                .isEqualTo(Map.of(
                        "title", 127, "byline", 76, "excerpt", 128, "siteName", 62, "lang", 73, "publishedTime", 33));
        assertThat(found.get("title")).isGreaterThanOrEqualTo(113);
        assertThat(found.get("byline")).isGreaterThanOrEqualTo(46);
        assertThat(found.get("excerpt")).isGreaterThanOrEqualTo(75);
        assertThat(found.get("siteName")).isEqualTo(62);
        assertThat(found.get("lang")).isEqualTo(73);
        assertThat(found.get("publishedTime")).isEqualTo(33);
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
