package dev.lede.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.PublishedIndex;
import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import dev.lede.article.Provider;
import dev.lede.config.LedeConfig.SearchSettings;
import dev.lede.config.SynonymRules;
import dev.lede.index.Generations;
import dev.lede.search.CurrentSearcher;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** At most two of one provider among the first ten, as a client meets it. */
class ProviderShareRouteTest {
    /** In the order of their scores. */
    private static final List<String> PROVIDERS =
            List.of("A", "A", "A", "A", "B", "B", "B", "C", "C", "D", "E", "F", "G", "H");

    private static final List<String> EXPECTED =
            List.of("A", "A", "B", "B", "C", "C", "D", "E", "F", "G", "A", "A", "B", "H");

    @TempDir
    static Path folder;

    private static CurrentSearcher searcher;
    private static ServedForTest server;

    @BeforeAll
    static void start() throws IOException {
        List<Article> articles = new ArrayList<>();
        for (String provider : PROVIDERS) {
            int number = articles.size();
            articles.add(ArticleBuilder.at("https://news.example/" + number)
                    .title("Number " + number)
                    .provider(new Provider(provider, Optional.empty()))
                    .body("llama ".repeat(PROVIDERS.size() - number) + "grass ".repeat(2 * number))
                    .article());
        }
        PublishedIndex.publish(folder, articles);
        var settings = new SearchSettings(Duration.ofSeconds(20), 2, 0, SynonymRules.NONE);
        searcher = CurrentSearcher.open(new Generations(folder), settings);
        server = ServedForTest.start(searcher);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        searcher.close();
    }

    @Test
    void everyWalkThroughTheAnswerHasOneOrder() throws Exception {
        for (int size = 1; size <= 15; size++) {
            List<String> byPage = new ArrayList<>();
            List<String> byCursor = new ArrayList<>();
            String cursor = "";
            for (int page = 1; byPage.size() < EXPECTED.size(); page++) {
                byPage.addAll(providers(asked("&size=" + size + "&page=" + page)));
                JsonNode answer = asked("&facets=none&size=" + size + cursor);
                byCursor.addAll(providers(answer));
                cursor = "&cursor=" + answer.path("next").asString("");
                assertThat(answer.has("next")).isEqualTo(byCursor.size() < EXPECTED.size());
            }
            assertThat(byPage).as("pages of %s", size).isEqualTo(EXPECTED);
            assertThat(byCursor).as("cursors of %s", size).isEqualTo(EXPECTED);
        }
    }

    @Test
    void totalAndFacetsStay() throws Exception {
        JsonNode answer = asked("&facets=provider");

        assertThat(answer.path("total").path("value").asInt()).isEqualTo(PROVIDERS.size());
        assertThat(answer.path("facets")
                        .path("provider")
                        .path("values")
                        .path(0)
                        .path("count")
                        .asInt())
                .isEqualTo(4);
    }

    @Test
    void oneProviderAloneFillsThePage() throws Exception {
        assertThat(providers(asked("&provider=A"))).containsExactly("A", "A", "A", "A");
    }

    @Test
    void thePageHasTheSameOrderAndSaysSoWhereScoresAreExplained() throws Exception {
        String page = server.get("/search?q=llama&sort=relevance").body();
        String explained =
                server.get("/search?q=llama&sort=relevance&explain=true").body();

        assertThat(page.indexOf("Number 4")).isBetween(0, page.indexOf("Number 12"));
        assertThat(page).doesNotContain("Number 2<", "by their scores alone");
        assertThat(explained).contains("by their scores alone");
    }

    private static JsonNode asked(String more) throws Exception {
        return new JsonMapper()
                .readTree(server.get("/api/v1/search?q=llama&sort=relevance" + more)
                        .body());
    }

    private static List<String> providers(JsonNode answer) {
        List<String> providers = new ArrayList<>();
        answer.path("hits")
                .forEach(hit -> providers.add(hit.path("provider").path("name").asString()));
        return providers;
    }
}
