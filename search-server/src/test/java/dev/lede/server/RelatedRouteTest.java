package dev.lede.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Article;
import dev.lede.article.RandomArticles;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RelatedRouteTest {
    private static final List<Article> ARTICLES = new RandomArticles(17).list(30);
    private static final String PATH =
            "/api/v1/articles/" + ARTICLES.getFirst().id().value() + "/related";
    private static SearchServer server;
    private static ServedForTest asked;

    @BeforeAll
    static void start() throws Exception {
        server = SearchServer.start(new FixedSearch(ARTICLES), ServedForTest.settings(0), InstantSource.system());
        asked = ServedForTest.of(server);
    }

    @AfterAll
    static void stop() {
        asked.close();
    }

    @Test
    void hitsSayWhoRelatesThemAndWhetherTheyTellTheSame() throws Exception {
        JsonNode answer = new JsonMapper().readTree(asked.get(PATH + "?size=2").body());

        assertThat(answer.path("generation").asString()).isEqualTo("000042");
        assertThat(answer.path("hits").findValuesAsString("relatedBy")).containsExactly("source", "terms");
        assertThat(answer.path("hits").path(0).path("sameStory").asBoolean()).isTrue();
        assertThat(answer.path("hits").path(1).has("sameStory")).isFalse();
        assertThat(answer.path("hits").path(0).path("id").asString())
                .isEqualTo(ARTICLES.get(1).id().value());
        assertThat(answer.path("hits").path(0).has("score")).isFalse();
    }

    @Test
    void tenUnlessToldOtherwise() throws Exception {
        JsonNode answer = new JsonMapper().readTree(asked.get(PATH).body());
        assertThat(answer.path("hits").size()).isEqualTo(10);
    }

    @Test
    void aWrongParameterIsNamed() throws Exception {
        for (String wrong : List.of("?size=0", "?size=21", "?size=x")) {
            var answer = asked.get(PATH + wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(answer.body()).contains("\"parameter\":\"size\"", "from 1 to 20");
        }
        assertThat(asked.get(PATH + "?sise=3").body()).contains("\"parameter\":\"sise\"");
    }

    @Test
    void anUnknownArticleIsNotFound() throws Exception {
        assertThat(asked.get("/api/v1/articles/0000000000000000/related").statusCode())
                .isEqualTo(404);
        assertThat(asked.get("/api/v1/articles/x/related").statusCode()).isEqualTo(404);
    }
}
