package dev.lede.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lede.article.RandomArticles;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricsTest {
    @TempDir
    Path folder;

    @Test
    void countsWhatWasAsked() throws Exception {
        try (var server = ServedForTest.start(new FixedSearch(new RandomArticles(3).list(7)))) {
            server.get("/api/v1/search?q=a");
            server.get("/api/v1/search?size=0");
            server.get("/search?q=a");
            server.get("/nowhere/" + "x".repeat(50));
            server.send("NONSENSE", "/healthz");
            server.send("HEAD", "/api/v1/articles/0123456789abcdef");
            server.raw("GARBAGE\r\n\r\n");
            assertThat(server.get("/metrics").body().lines())
                    .contains(
                            "lede_search_seconds_count{face=\"json\"} 1",
                            "lede_search_seconds_count{face=\"page\"} 1",
                            "lede_http_requests_total{method=\"GET\",route=\"/api/v1/search\",status=\"200\"} 1.0",
                            "lede_http_requests_total{method=\"GET\",route=\"/api/v1/search\",status=\"400\"} 1.0",
                            "lede_http_requests_total{method=\"GET\",route=\"none\",status=\"404\"} 1.0",
                            "lede_http_requests_total{method=\"other\",route=\"none\",status=\"405\"} 1.0",
                            "lede_http_requests_total{method=\"HEAD\",route=\"/api/v1/articles/{id}\",status=\"404\"} 1.0",
                            "lede_index_generation 42.0",
                            "lede_index_articles 7.0")
                    .anyMatch(line -> line.startsWith("lede_http_requests_total{") && line.contains("\"refused\""))
                    .noneMatch(line -> line.contains("xxx") || line.contains("NONSENSE"));
        }
    }

    @Test
    void prometheusFindsNoFaultWithThem() throws Exception {
        boolean installed = Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "promtool")));
        assumeTrue(installed, "no promtool on the PATH (Debian's package prometheus has it)");
        Path text = folder.resolve("metrics.txt");
        try (var server = ServedForTest.start(new FixedSearch(new RandomArticles(3).list(7)))) {
            server.get("/api/v1/search");
            Files.writeString(text, server.get("/metrics").body());
        }
        Process promtool = new ProcessBuilder("promtool", "check", "metrics")
                .redirectInput(text.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(promtool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(promtool.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(said).isBlank();
        assertThat(promtool.exitValue()).isZero();
    }
}
