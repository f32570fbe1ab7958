package dev.lede.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.PublishedIndex;
import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import dev.lede.article.ArticleId;
import dev.lede.article.Published;
import dev.lede.search.CurrentSearcher;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Stories in JSON and on pages, over a real index. */
class StoryRoutesTest {
    private static final Instant MORNING = Instant.parse("2023-06-09T08:00:00Z");
    private static final String TEXT =
            "A laboratory has opened the weights of its newest model to anyone who wants them. "
                    + "It hopes that others will find its faults before the next one is trained, a spokeswoman said.";
    private static final Article FIRST = told("first", "Wired", 0, 40);
    private static final Article BEST = told("best", "CNN", 2, 87);
    private static final Article ALONE = ArticleBuilder.of(ArticleId.ofSourceId("alone"))
            .title("Weights are lifted by a robot")
            .body("Nobody else was there to see it.")
            .article();

    @TempDir
    static Path folder;

    private static CurrentSearcher searcher;
    private static ServedForTest server;

    private static Article told(String name, String provider, int hours, int quality) {
        return ArticleBuilder.of(ArticleId.ofSourceId(name))
                .title("A laboratory opens its weights")
                .published(Published.at(MORNING.plusSeconds(3600L * hours)))
                .body(TEXT)
                .provider(provider)
                .quality(quality)
                .article();
    }

    @BeforeAll
    static void start() throws IOException {
        PublishedIndex.publish(folder, List.of(FIRST, ALONE, BEST));
        searcher = PublishedIndex.open(folder);
        server = ServedForTest.start(searcher);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        searcher.close();
    }

    @Test
    void groupedOneHitStandsForAStory() throws Exception {
        JsonNode all =
                new JsonMapper().readTree(server.get("/api/v1/search?q=weights").body());
        JsonNode grouped = new JsonMapper()
                .readTree(server.get("/api/v1/search?q=weights&stories=grouped").body());

        assertThat(all.has("articles")).isFalse();
        assertThat(all.path("total").path("value").asInt()).isEqualTo(3);
        assertThat(grouped.path("total").path("value").asInt()).isEqualTo(2);
        assertThat(grouped.path("articles").toString()).isEqualTo("{\"value\":3,\"exact\":true}");
        assertThat(grouped.path("hits").valueStream().map(hit -> hit.path("id").asString()))
                .containsExactlyInAnyOrder(BEST.id().value(), ALONE.id().value());
    }

    @Test
    void thePageOfASearchUnfoldsAStoryAndGroups() throws Exception {
        Document page = page("/search?q=weights&stories=grouped");

        assertThat(page.select(".status").text()).startsWith("2 stories in 3 articles");
        assertThat(page.select(".grouping a").text()).isEqualTo("Every article");
        assertThat(page.select(".grouping a").attr("href")).isEqualTo("/search?q=weights");
        assertThat(page.select("details.story .tellings .provider").eachText()).containsExactly("Wired", "CNN");
        assertThat(page.select(".facet-column .hint").text()).isEqualTo("These count articles, not stories.");
    }

    @Test
    void aStoryHasAPageThatEveryArticlesIdLeadsTo() throws Exception {
        List<String> ids = Stream.of(FIRST, BEST)
                .map(article -> article.id().value())
                .sorted()
                .toList();
        var moved = server.get("/stories/" + ids.getLast() + "?ui=de");

        assertThat(moved.statusCode()).isEqualTo(302);
        assertThat(moved.headers().firstValue("location").orElse("")).endsWith("/stories/" + ids.getFirst() + "?ui=de");
        assertThat(page("/stories/" + ids.getFirst()).select(".lead").text())
                .isEqualTo("Wired had it first, 2 hours before CNN.");
        assertThat(page("/stories/" + ids.getFirst())
                        .select("meta[property=og:url]")
                        .attr("content"))
                .endsWith("/stories/" + ids.getFirst());
        assertThat(server.get("/stories/" + ALONE.id().value()).statusCode()).isEqualTo(404);
        assertThat(server.get("/stories/x").statusCode()).isEqualTo(404);
    }

    private static Document page(String path) throws Exception {
        return Jsoup.parse(server.get(path).body());
    }
}
