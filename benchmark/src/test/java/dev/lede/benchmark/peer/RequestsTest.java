package dev.lede.benchmark.peer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Article;
import dev.lede.article.RandomArticles;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One question, in each engine's language. */
class RequestsTest {
    private static final Instant JUNE = Instant.parse("2023-06-01T00:00:00Z");
    private static final Instant JULY = Instant.parse("2023-07-01T00:00:00Z");
    private static final Question NARROWED = Question.about("narrowed", "chip & robot")
            .ofProvider("The Verge")
            .ofTopic("AI Policy")
            .between(JUNE, JULY);

    @Test
    void ofLedeWordsAndFiltersAreParameters() {
        assertThat(line(LedePeer.request(NARROWED, Shape.PAGE)))
                .isEqualTo("GET /api/v1/search?q=chip+%26+robot&provider=The+Verge&topic=AI+Policy"
                        + "&after=2023-06-01T00%3A00%3A00Z&before=2023-07-01T00%3A00%3A00Z&size=10 HTTP/1.1");
        assertThat(line(LedePeer.request(Question.about("newest", "").newestFirst(), Shape.HITS.withBoundedTotal())))
                .isEqualTo("GET /api/v1/search?q=&sort=newest&size=10&facets=none&total=bounded HTTP/1.1");
        assertThat(line(LedePeer.page(Question.phrase("phrase", "safety institute"))))
                .isEqualTo("GET /search?q=%22safety+institute%22 HTTP/1.1");
        assertThat(line(LedePeer.suggest("open a"))).isEqualTo("GET /api/v1/suggest?q=open+a HTTP/1.1");
    }

    @Test
    void ofOpenSearchAFacetCountsWithoutItsOwnChoice() {
        JsonNode body = openSearch(NARROWED, Shape.PAGE);

        assertThat(body.at("/query/bool/filter")).hasSize(1);
        assertThat(body.at("/query/bool/filter/0/range/published/lt").asString())
                .isEqualTo(JULY.toString());
        assertThat(body.at("/post_filter/bool/filter")).hasSize(2);
        assertThat(body.at("/aggs/provider/filter/bool/filter").toString())
                .isEqualTo("[{\"term\":{\"topics\":\"AI Policy\"}}]");
        assertThat(body.at("/aggs/topic/filter/bool/filter").toString())
                .isEqualTo("[{\"term\":{\"provider\":\"The Verge\"}}]");
        assertThat(body.at("/aggs/published/filter/bool/filter")).hasSize(2);
        assertThat(body.path("aggs")).hasSize(5);
        assertThat(body.has("highlight")).isTrue();
    }

    @Test
    void ofOpenSearchOnlyWhatIsWantedIsAskedFor() {
        JsonNode body = openSearch(NARROWED, Shape.HITS.withBoundedTotal());

        assertThat(body.at("/query/bool/filter")).hasSize(3);
        assertThat(body.propertyNames()).containsExactly("size", "track_total_hits", "_source", "query");
        assertThat(body.path("track_total_hits").asInt()).isEqualTo(1000);
    }

    @Test
    void anArticleIsTwoLinesOfABulk() {
        List<Article> articles = new RandomArticles(3).list(50);
        String[] lines = new String(OpenSearchBulk.lines(articles), UTF_8).split("\n");

        assertThat(lines).hasSize(100);
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            assertThat(JsonMapper.shared()
                            .readTree(lines[2 * i])
                            .at("/index/_id")
                            .asString())
                    .isEqualTo(article.id().value());
            JsonNode sent = JsonMapper.shared().readTree(lines[2 * i + 1]);
            assertThat(sent.path("title").asString()).isEqualTo(article.title());
            assertThat(sent.has("body")).isEqualTo(!article.body().isEmpty());
            assertThat(sent.has("quality"))
                    .isEqualTo(article.summary().quality().isPresent());
        }
    }

    private static JsonNode openSearch(Question question, Shape shape) {
        String request = new String(OpenSearchPeer.request(question, shape), UTF_8);
        assertThat(request).startsWith("POST /news/_search?request_cache=false HTTP/1.1\r\n");
        return JsonMapper.shared().readTree(request.substring(request.indexOf("\r\n\r\n")));
    }

    private static String line(byte[] request) {
        String text = new String(request, UTF_8);
        assertThat(text).endsWith("\r\n\r\n");
        return text.substring(0, text.indexOf('\r'));
    }
}
