package dev.lede.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.PublishedIndex;
import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import dev.lede.article.Published;
import dev.lede.article.RandomArticles;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A search that was asked for before, over HTTP. */
class KeptAnswersTest {
    private static final Instant HOUR = Instant.parse("2026-05-01T10:00:00Z");
    private static final Pattern TOOK = Pattern.compile("\"tookMillis\":([0-9.]+),");

    private volatile Instant now = HOUR;

    @Test
    void theAnswerIsTheSameButForItsTimeAndIsAnotherWhereAnotherIndexIsServed(@TempDir Path folder) throws Exception {
        PublishedIndex.publish(folder, new RandomArticles(8).list(400));
        try (var search = PublishedIndex.open(folder);
                var server = ServedForTest.of(SearchServer.start(search, ServedForTest.settings(0), () -> now))) {
            String path = "/api/v1/search?q=robot";
            String first = server.get(path).body();
            now = HOUR.plusSeconds(3000);
            String again = server.get(path).body();
            assertThat(TOOK.matcher(again).replaceAll(""))
                    .isEqualTo(TOOK.matcher(first).replaceAll(""));
            assertThat(millis(again)).isLessThan(millis(first));
            PublishedIndex.publish(folder, new RandomArticles(9).list(100));
            assertThat(search.refresh()).isTrue();
            assertThat(server.get(path).body()).contains("\"generation\":\"000002\"");
        }
    }

    @Test
    void aPageTellsAgesAnew(@TempDir Path folder) throws Exception {
        Article news = ArticleBuilder.at("https://paper.example/1")
                .title("Robots learn to sort news")
                .published(Published.at(HOUR.minusSeconds(600)))
                .article();
        PublishedIndex.publish(folder, List.of(news));
        try (var search = PublishedIndex.open(folder);
                var server = ServedForTest.of(SearchServer.start(search, ServedForTest.settings(0), () -> now))) {
            assertThat(server.get("/search?q=robots").body()).contains("10 minutes ago");
            now = HOUR.plusSeconds(1800);
            assertThat(server.get("/search?q=robots").body()).contains("40 minutes ago");
        }
    }

    private static double millis(String answer) {
        return TOOK.matcher(answer)
                .results()
                .map(MatchResult::group)
                .map(took -> took.replaceAll("[^0-9.]", ""))
                .mapToDouble(Double::parseDouble)
                .findFirst()
                .orElseThrow();
    }
}
