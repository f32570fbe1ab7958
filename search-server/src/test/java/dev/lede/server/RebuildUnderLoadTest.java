package dev.lede.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.PublishedIndex;
import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import dev.lede.article.Published;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Eight clients ask without a pause while twenty generations are published: none fails, none is answered from two. */
@Order(1)
@Timeout(300)
class RebuildUnderLoadTest {
    private static final int CLIENTS = 8;
    private static final int GENERATIONS = 20;
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    private final AtomicBoolean done = new AtomicBoolean();
    private final AtomicLong answers = new AtomicLong();

    /** By generation: open once a client had a whole answer from it. */
    private final List<CountDownLatch> answered = IntStream.rangeClosed(0, GENERATIONS)
            .mapToObj(any -> new CountDownLatch(1))
            .toList();

    @Test
    void noRequestFailsAndNoAnswerIsTorn() throws Exception {
        PublishedIndex.publish(folder, articles(1));
        try (var searcher = PublishedIndex.open(folder);
                var server = ServedForTest.start(searcher);
                var refresher = Refresher.start(searcher::refresh, Duration.ZERO, Duration.ofMillis(20));
                var clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<?>> asking = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                boolean whole = i % 4 == 0;
                asking.add(clients.submit(() -> {
                    ask(server, whole);
                    return null;
                }));
            }
            try {
                for (int k = 2; k <= GENERATIONS; k++) {
                    String published =
                            PublishedIndex.publish(folder, articles(k)).generation();
                    assertThat(answered.get(Integer.parseInt(published)).await(120, TimeUnit.SECONDS))
                            .as("generation %s answers", published)
                            .isTrue();
                }
            } finally {
                done.set(true);
            }
            for (Future<?> each : asking) {
                each.get();
            }
            assertThat(refresher).isNotNull();
        }
        assertThat(answers.get()).isGreaterThan(GENERATIONS * 4L);
    }

    private void ask(ServedForTest server, boolean whole) throws Exception {
        while (!done.get()) {
            var response = server.get("/api/v1/search?q=telling&size=100");
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            JsonNode answer = JSON.readTree(response.body());
            int k = Integer.parseInt(answer.path("generation").asString());
            assertThat(answer.path("total").path("value").asInt()).isEqualTo(k + 3);
            assertThat(answer.path("hits").size()).isEqualTo(k + 3);
            Set<String> titles = new TreeSet<>();
            answer.path("hits").forEach(hit -> titles.add(hit.path("title").asString()));
            assertThat(titles).containsExactly("A telling of generation " + k);
            assertThat(answer.path("facets").path("provider").path("values"))
                    .isEqualTo(JSON.readTree(
                            "[{\"value\":\"Paper " + k + "\",\"count\":" + (k + 3) + ",\"selected\":false}]"));
            if (whole) {
                // Each article is in every later generation, so a link from an answer keeps working.
                String id = answer.path("hits").path(0).path("id").asString();
                assertThat(server.get("/api/v1/articles/" + id).statusCode()).isEqualTo(200);
            }
            answered.get(k).countDown();
            answers.incrementAndGet();
        }
    }

    /** As many articles as tell which generation they belong to. */
    private static List<Article> articles(int k) {
        return IntStream.range(0, k + 3)
                .mapToObj(i -> ArticleBuilder.at("https://paper.example/" + i)
                        .title("A telling of generation " + k)
                        .provider("Paper " + k)
                        .type("article")
                        .language("en")
                        .quality(50)
                        .published(Published.at(Instant.parse("2023-06-09T11:47:00Z")))
                        .body("telling " + i)
                        .article())
                .toList();
    }
}
