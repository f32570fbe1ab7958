package dev.lede.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.PublishedIndex;
import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import dev.lede.article.ArticleId;
import dev.lede.search.CurrentSearcher;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The search inside a facet's values, as JSON and as a page, over a real index. */
class FacetRoutesTest {
    private static final String PATH = "/api/v1/facets/provider";
    private static final String SITE = "https://a.example";

    /** Each bears one article about robots and, from the second on, one about chips. */
    private static final List<String> NAMED =
            List.of("Wired", "The Verge", "Élan Vital", "新聞社", "Press 000 West", "O'Reilly & Sons");

    private static final int OTHERS = 120;

    @TempDir
    static Path folder;

    private static CurrentSearcher searcher;
    private static ServedForTest server;

    @BeforeAll
    static void start() throws IOException {
        PublishedIndex.publish(folder, articles());
        searcher = PublishedIndex.open(folder);
        server = ServedForTest.start(searcher, SITE);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        searcher.close();
    }

    private static List<Article> articles() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < OTHERS; i++) {
            articles.add(article("robots", "Press %03d".formatted(i)));
        }
        NAMED.forEach(name -> articles.add(article("robots", name)));
        NAMED.stream().skip(1).forEach(name -> articles.add(article("chips", name)));
        return articles;
    }

    private static Article article(String about, String provider) {
        return ArticleBuilder.of(ArticleId.ofSourceId(about + provider))
                .title("News of " + about)
                .provider(provider)
                .type(about.equals("chips") ? "video" : "article")
                .article();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            prefix=WI                     | {"values":[{"value":"Wired","count":1,"selected":false}],"distinct":1}
            prefix=verg                   | {"values":[{"value":"The Verge","count":2,"selected":false}],"distinct":1}
            prefix=elan&q=chips           | {"values":[{"value":"Élan Vital","count":1,"selected":false}],"distinct":1}
            prefix=wi&q=chips             | {"values":[],"distinct":0}
            prefix=wi&type=video          | {"values":[],"distinct":0}
            prefix=%E8%81%9E              | {"values":[{"value":"新聞社","count":2,"selected":false}],"distinct":1}
            prefix=oreilly+s              | {"values":[{"value":"O'Reilly & Sons","count":2,"selected":false}],"distinct":1}
            prefix=press-000&size=1       | {"values":[{"value":"Press 000 West","count":2,"selected":false}],"distinct":2}
            prefix=zz                     | {"values":[],"distinct":0}
            prefix=zz&provider=wired      | {"values":[{"value":"Wired","count":1,"selected":true}],"distinct":0}
            prefix=verg&provider=wired    | {"values":[{"value":"The Verge","count":2,"selected":false},{"value":"Wired","count":1,"selected":true}],"distinct":1}
            prefix=zz&provider=Nobody     | {"values":[{"value":"Nobody","count":0,"selected":true}],"distinct":0}
            """)
    void valuesThatBeginSoAreCountedUnderTheSameFilters(String query, String answer) throws Exception {
        assertThat(get(PATH + "?" + query).body()).isEqualTo(answer);
    }

    @Test
    void theyAreThoseOfASearchWithTheSameCounts() throws Exception {
        JsonNode whole = json("/api/v1/search?q=chips&type=video&provider=Wired&facets=provider");

        assertThat(json(PATH + "?q=chips&type=video&provider=Wired")).isEqualTo(whole.at("/facets/provider"));
    }

    @Test
    void theCommonestFiftyAreToldUnlessMoreAreWanted() throws Exception {
        JsonNode some = json(PATH);
        JsonNode more = json(PATH + "?prefix=press&size=100");

        assertThat(some.path("values").size()).isEqualTo(50);
        assertThat(some.path("distinct").asInt()).isEqualTo(OTHERS + NAMED.size());
        assertThat(some.at("/values/0/value").asString()).isEqualTo("O'Reilly & Sons");
        assertThat(more.path("values").size()).isEqualTo(100);
        assertThat(more.path("distinct").asInt()).isEqualTo(OTHERS + 1);
    }

    @Test
    void anUnknownFacetIsNotFoundAndThoseThatAreThereAreNamed() throws Exception {
        for (String name : List.of("colour", "quality", "published", "Provider", "%20")) {
            HttpResponse<String> answer = get("/api/v1/facets/" + name);
            assertThat(answer.statusCode()).as(name).isEqualTo(404);
            assertThat(answer.body()).contains("there are provider, topic, type, language.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=oldest",
                "size=0",
                "size=101",
                "prefix=a&prefix=b",
                "q=%00",
                "colour=red",
                "ui=nl",
                "after=soon"
            })
    void aWrongParameterIsNamed(String query) throws Exception {
        HttpResponse<String> answer = get(PATH + "?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"parameter\":\"" + query.substring(0, query.indexOf('=')) + "\"");
    }

    @Test
    void anUnchangedAnswerIsNotSentAgain() throws Exception {
        String tag = get(PATH + "?prefix=w").headers().firstValue("etag").orElseThrow();

        assertThat(get(PATH + "?prefix=w", "If-None-Match", tag).statusCode()).isEqualTo(304);
        for (String other : List.of("?prefix=v", "?prefix=w&q=robots", "?prefix=w&size=9")) {
            assertThat(get(PATH + other, "If-None-Match", tag).statusCode())
                    .as(other)
                    .isEqualTo(200);
        }
        assertThat(get("/api/v1/facets/type?prefix=w", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
        assertThat(get(PATH + "?after=P7D").headers().firstValue("etag")).isEmpty();
    }

    @Test
    void headAndOtherSitesAreAnsweredAsASearchAnswersThem() throws Exception {
        HttpResponse<String> head = server.send("HEAD", PATH + "?prefix=w");
        HttpResponse<String> shared = get(PATH + "?prefix=w", "Origin", SITE);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("content-length"))
                .isEqualTo(get(PATH + "?prefix=w").headers().firstValue("content-length"));
        assertThat(shared.headers().firstValue("access-control-allow-origin")).contains(SITE);
        assertThat(server.send("OPTIONS", PATH).statusCode()).isEqualTo(204);
    }

    @Test
    void itIsCountedAmongTheSearches() throws Exception {
        int before = searches();
        get(PATH + "?prefix=w");

        assertThat(searches()).isEqualTo(before + 1);
    }

    @Test
    void thePageListsThemAsLinksThatNarrowTheSearch() throws Exception {
        Document page = page("/facets/provider?q=robots&type=article&sort=oldest&size=20&page=3&prefix=WI");

        assertThat(page.title()).isEqualTo("Find in Provider · Lede");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("h1").text()).isEqualTo("Provider");
        assertThat(page.select(".status").text()).isEqualTo("1 begins so");
        assertThat(page.select(".value .label").eachText()).containsExactly("Wired");
        assertThat(page.select(".value").attr("href"))
                .isEqualTo("/search?q=robots&provider=Wired&type=article&sort=oldest&size=20");
        assertThat(page.select(".back a").attr("href")).isEqualTo("/search?q=robots&type=article&sort=oldest&size=20");
        assertThat(page.select(".finder [name=prefix]").val()).isEqualTo("WI");
    }

    @Test
    void itsFormKeepsTheSearchAndTheLanguage() throws Exception {
        Document results = page("/search?q=robots&type=article&provider=Wired&ui=fr");

        List<String> sent = new ArrayList<>();
        results.select("section[aria-labelledby=facet-provider] .finder input")
                .forEach(field -> sent.add(field.attr("name") + "="
                        + URLEncoder.encode(
                                field.attr("name").equals("prefix") ? "verg" : field.val(), StandardCharsets.UTF_8)));
        Document page = page(results.select(".finder").attr("action") + "?" + String.join("&", sent));

        assertThat(page.select("html").attr("lang")).isEqualTo("fr");
        assertThat(page.select(".value").eachAttr("href"))
                .containsExactly(
                        "/search?q=robots&provider=Wired&provider=The+Verge&type=article&ui=fr",
                        "/search?q=robots&type=article&ui=fr");
        assertThat(page.select(".value[aria-current] .label").eachText()).containsExactly("Wired");
    }

    @Test
    void moreThanAHundredAreNotListedAndThePageSaysSo() throws Exception {
        Document page = page("/facets/provider?prefix=press");

        assertThat(page.select(".status").text()).isEqualTo("121 begin so");
        assertThat(page.select(".value")).hasSize(100);
        assertThat(page.select(".hint").text()).startsWith("These are the 100 commonest");
        assertThat(page("/facets/provider?prefix=zz").select(".status").text()).isEqualTo("Nothing begins so");
    }

    @Test
    void anUnknownFacetHasAPageThatSaysWhichThereAre() throws Exception {
        HttpResponse<String> answer = get("/facets/colour", "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).select(".detail").text()).contains("provider, topic, type, language");
    }

    @Test
    void whereThereIsNothingTheAddressIsTakenForASearch() throws Exception {
        assertThat(ways("/news/open-weights.html?ui=es"))
                .containsExactly("/search?q=open+weights&ui=es", "/?ui=es", "/help?ui=es");
        assertThat(ways("/articles/0123456789abcdef")).containsExactly("/", "/help");
        assertThat(ways("/stories/0123456789abcdef")).containsExactly("/", "/help");
    }

    private static List<String> ways(String path) throws Exception {
        HttpResponse<String> answer = get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(404);
        return Jsoup.parse(answer.body()).select(".ways a").eachAttr("href");
    }

    private static int searches() throws Exception {
        return get("/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith("lede_search_seconds_count{face=\"json\"}"))
                .mapToInt(line -> (int) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private static Document page(String path) throws Exception {
        HttpResponse<String> answer = get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static JsonNode json(String path) throws Exception {
        return new JsonMapper().readTree(get(path).body());
    }

    private static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return server.get(path, headers);
    }
}
