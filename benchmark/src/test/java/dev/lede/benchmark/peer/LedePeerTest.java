package dev.lede.benchmark.peer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.RandomArticles;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lede as the launcher starts it answers, and what is measured is the server and not the launcher. */
@Tag("peers")
class LedePeerTest {
    @TempDir
    Path folder;

    @Test
    void theLauncherBecomesTheServer() throws Exception {
        LedeIndex.serving(new RandomArticles(4).list(300), folder).close();
        Path root = Path.of("..").toAbsolutePath().normalize();

        try (var lede = LedePeer.start(root, folder, "-Xmx300m");
                var connection = Loopback.to(lede.daemon().port())) {
            Question question = Question.about("two words", "startup privacy").ofProvider("Wired");
            JsonNode answer = JsonMapper.shared()
                    .readTree(connection
                            .exchange(LedePeer.request(question, Shape.PAGE))
                            .orFail()
                            .text());
            assertThat(answer.at("/hits").findValues("name")).hasSize(10);
            assertThat(answer.at("/facets").propertyNames()).hasSize(5);
            assertThat(connection.exchange(LedePeer.page(question)).orFail().text())
                    .contains("<!doctype html>");
            assertThat(connection.exchange(LedePeer.suggest("star")).orFail().text())
                    .contains("startup");
            assertThat(ProcessHandle.of(lede.daemon().use().pid())
                            .orElseThrow()
                            .info()
                            .command())
                    .hasValueSatisfying(command -> assertThat(command).endsWith("java"));
        }
    }
}
