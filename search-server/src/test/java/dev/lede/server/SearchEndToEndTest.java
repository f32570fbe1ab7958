package dev.lede.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.PublishedIndex;
import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import dev.lede.article.ArticleId;
import dev.lede.article.Image;
import dev.lede.article.Provider;
import dev.lede.article.Published;
import dev.lede.article.RandomArticles;
import dev.lede.article.Topics;
import dev.lede.search.CurrentSearcher;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From articles to JSON on the wire, over a real index: what API.md promises a client, field by field. */
class SearchEndToEndTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int RANDOM = 300;

    private static final ArticleId OKAPI = ArticleId.ofUrl(URI.create("https://news.example/okapi"));

    private static final Article FULL = ArticleBuilder.at("https://news.example/zebra")
            .title("A zebra learns <to> count & more")
            .excerpt("The zebra counts.")
            .provider(new Provider("CNN", Optional.of("cnn.com")))
            .topics(new Topics(List.of("Robotics"), List.of("AI"), Topics.From.KEYWORDS))
            .type("article")
            .language("en")
            .quality(87)
            .heat(-1)
            .published(Published.at(Instant.parse("2023-06-09T11:47:00.555Z")))
            .image(new Image(URI.create("https://news.example/z.png"), Optional.of(800), Optional.empty()))
            .body("Its keeper saw the zebra count to four.\n\nThen it slept.")
            .authors("Ada Byron")
            .sections("Animals")
            .sources("letters/1.md")
            .related(OKAPI, ArticleId.ofSourceId("gone"))
            .article();

    private static final Article BARE = ArticleBuilder.of(OKAPI)
            .title("Okapi unrated and alone")
            .published(Published.on(LocalDate.of(2023, 6, 29)))
            .mentionedBy(FULL.id())
            .article();

    @TempDir
    static Path folder;

    private static CurrentSearcher searcher;
    private static ServedForTest server;

    @BeforeAll
    static void start() throws IOException {
        var articles = new ArrayList<>(new RandomArticles(11).list(RANDOM));
        articles.add(FULL);
        articles.add(BARE);
        PublishedIndex.publish(folder, articles);
        searcher = PublishedIndex.open(folder);
        server = ServedForTest.start(searcher);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        searcher.close();
    }

    @Test
    void aHitTellsWhatTheSourceSaidAndNothingElse() throws Exception {
        JsonNode answer = json("/api/v1/search?q=zebra");
        assertThat(answer.path("total")).isEqualTo(JSON.readTree("{\"value\":1,\"exact\":true}"));
        assertThat(answer.path("query").path("text").asString()).isEqualTo("zebra");
        assertThat(answer.path("generation").asString()).isEqualTo("000001");
        JsonNode hit = answer.path("hits").path(0);
        assertThat(hit.propertyNames())
                .containsExactly(
                        "id",
                        "url",
                        "title",
                        "excerpt",
                        "snippets",
                        "provider",
                        "topics",
                        "topicsFrom",
                        "type",
                        "language",
                        "quality",
                        "heat",
                        "publishedAt",
                        "image",
                        "score");
        assertThat(hit.path("topics")).isEqualTo(JSON.readTree("[\"Robotics\"]"));
        assertThat(hit.path("topicsFrom").asString()).isEqualTo("keywords");
        assertThat(hit.path("publishedAt").asString()).isEqualTo("2023-06-09T11:47:00Z");
        assertThat(hit.path("image").propertyNames()).containsExactly("url", "width");
        assertThat(hit.path("heat").asInt()).isEqualTo(-1);
        assertThat(hit.path("snippets").path("title").asString())
                .isEqualTo("A <mark>zebra</mark> learns &lt;to&gt; count &amp; more");
        assertThat(hit.path("snippets").path("body").path(0).asString()).contains("<mark>zebra</mark>");
    }

    @Test
    void whatAnArticleLacksIsLeftOut() throws Exception {
        JsonNode hit = json("/api/v1/search?q=okapi&sort=newest").path("hits").path(0);
        assertThat(hit.propertyNames()).containsExactly("id", "title", "snippets", "publishedAt", "publishedPrecision");
        assertThat(hit.path("publishedAt").asString()).isEqualTo("2023-06-29T00:00:00Z");
        assertThat(hit.path("publishedPrecision").asString()).isEqualTo("day");
    }

    @Test
    void noAnswerHoldsANull() throws Exception {
        for (String path : List.of(
                "/api/v1/search?size=100&facets=provider&facets=topic&facets=type&facets=language&facets=quality&facets=published",
                "/api/v1/articles/" + BARE.id(),
                "/api/v1/index")) {
            assertThat(server.get(path).body()).doesNotContain("null");
        }
    }

    @Test
    void anArticleIsWholeAndKnowsItsNeighbours() throws Exception {
        JsonNode full = json("/api/v1/articles/" + FULL.id());
        assertThat(full.path("body").asString()).isEqualTo(FULL.body());
        assertThat(full.path("authors")).isEqualTo(JSON.readTree("[\"Ada Byron\"]"));
        assertThat(full.path("sections")).isEqualTo(JSON.readTree("[\"Animals\"]"));
        assertThat(full.path("sources")).isEqualTo(JSON.readTree("[\"letters/1.md\"]"));
        assertThat(full.path("related"))
                .isEqualTo(JSON.readTree("[{\"id\":\"" + BARE.id() + "\",\"title\":\"Okapi unrated and alone\"}]"));
        assertThat(full.has("mentionedBy")).isFalse();
        JsonNode bare = json("/api/v1/articles/" + BARE.id());
        assertThat(bare.propertyNames())
                .containsExactly("id", "title", "publishedAt", "publishedPrecision", "mentionedBy", "generation");
        assertThat(bare.path("mentionedBy")
                        .path(0)
                        .path("provider")
                        .path("name")
                        .asString())
                .isEqualTo("CNN");
    }

    @Test
    void facetsAreThoseAskedForInTheOrderShown() throws Exception {
        assertThat(json("/api/v1/search").path("facets").propertyNames())
                .containsExactly("provider", "topic", "type", "quality", "published");
        assertThat(json("/api/v1/search?facets=published&facets=language")
                        .path("facets")
                        .propertyNames())
                .containsExactly("language", "published");
        assertThat(server.get("/api/v1/search?facets=none").body()).contains("\"facets\":{}");
    }

    @Test
    void choosingAProviderNarrowsHitsButKeepsTheOtherProvidersCounts() throws Exception {
        JsonNode all = json("/api/v1/search");
        JsonNode chosen = json("/api/v1/search?provider=cnn");
        JsonNode before = all.path("facets").path("provider");
        JsonNode after = chosen.path("facets").path("provider");
        assertThat(after.path("distinct")).isEqualTo(before.path("distinct"));
        int cnn = 0;
        for (int i = 0; i < before.path("values").size(); i++) {
            JsonNode value = before.path("values").path(i);
            assertThat(after.path("values").path(i).path("value")).isEqualTo(value.path("value"));
            assertThat(after.path("values").path(i).path("count")).isEqualTo(value.path("count"));
            if (value.path("value").asString().equals("CNN")) {
                cnn = value.path("count").asInt();
                assertThat(after.path("values").path(i).path("selected").asBoolean())
                        .isTrue();
            }
        }
        assertThat(chosen.path("total").path("value").asInt()).isEqualTo(cnn).isPositive();
    }

    @Test
    void qualityAndPublishedTellTheirRanges() throws Exception {
        JsonNode facets = json("/api/v1/search?q=zebra").path("facets");
        assertThat(facets.path("quality"))
                .isEqualTo(JSON.readTree("{\"values\":[{\"value\":\"80..89\",\"count\":1,\"selected\":false}]}"));
        assertThat(facets.path("published").path("values").path(0).path("start").asString())
                .endsWith(":00Z");
    }

    @Test
    void pagesAndCursorsShowEveryArticleOnce() throws Exception {
        for (String order : List.of("newest", "oldest", "quality", "relevance")) {
            var byPage = new ArrayList<String>();
            for (int page = 1; page <= 4; page++) {
                byPage.addAll(ids(json("/api/v1/search?size=100&sort=" + order + "&page=" + page)));
            }
            var byCursor = new ArrayList<String>();
            JsonNode answer = json("/api/v1/search?size=70&sort=" + order);
            byCursor.addAll(ids(answer));
            while (answer.has("next")) {
                answer = json("/api/v1/search?size=70&sort=" + order + "&cursor="
                        + answer.path("next").asString());
                byCursor.addAll(ids(answer));
            }
            Set<String> distinct = new LinkedHashSet<>(byPage);
            assertThat(byPage).as(order).hasSize(RANDOM + 2).isEqualTo(byCursor);
            assertThat(distinct).hasSize(RANDOM + 2);
        }
    }

    @Test
    void deepPagesAreAnsweredToTenThousandAndNoDeeper() throws Exception {
        assertThat(json("/api/v1/search?page=100&size=100").path("hits").isEmpty())
                .isTrue();
        assertThat(server.get("/api/v1/search?page=101").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAA", "eyJhIjoxfQ", "%F0%9F%A4%96", "../..", "null", "eyJ%00"})
    void aCursorThatIsNoneIsTheReadersMistake(String cursor) throws Exception {
        var answer = server.get("/api/v1/search?cursor=" + cursor);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"parameter\":\"cursor\"");
    }

    @Test
    void aCursorBelongsToItsSearch() throws Exception {
        String next = json("/api/v1/search?size=5").path("next").asString();
        var answer = server.get("/api/v1/search?q=robot&cursor=" + next);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"parameter\":\"cursor\"");
    }

    @Test
    void everyAnswerFitsTheDescriptionOfTheApi() throws Exception {
        JsonNode document = json("/openapi.json");
        JsonNode schemas = document.path("components").path("schemas");
        List<String> faults = new ArrayList<>();
        for (String query : List.of(
                "", "?q=robot&provider=CNN&quality=50..90", "?q=%22law+science%22", "?size=100&facets=language")) {
            OpenApiTest.check(document, json("/api/v1/search" + query), schemas.path("SearchAnswer"), query, faults);
        }
        OpenApiTest.check(document, json("/api/v1/articles/" + FULL.id()), schemas.path("Article"), "full", faults);
        OpenApiTest.check(document, json("/api/v1/articles/" + BARE.id()), schemas.path("Article"), "bare", faults);
        OpenApiTest.check(document, json("/api/v1/index"), schemas.path("Index"), "index", faults);
        assertThat(faults).isEmpty();
    }

    @Test
    void thePageEscapesWhatWasTyped() throws Exception {
        String page = server.get("/search?q=%3Cscript%3Ealert(1)%3C/script%3E").body();
        assertThat(page).doesNotContain("<script>alert");
    }

    private static List<String> ids(JsonNode answer) {
        List<String> ids = new ArrayList<>();
        answer.path("hits").forEach(hit -> ids.add(hit.path("id").asString()));
        return ids;
    }

    private static JsonNode json(String path) throws IOException, InterruptedException {
        var answer = server.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
