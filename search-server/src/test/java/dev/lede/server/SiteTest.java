package dev.lede.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.RandomArticles;
import dev.lede.config.LedeConfig.ServerSettings;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What absolute addresses begin with, where the settings say it. */
class SiteTest {
    @Test
    void theSettingWinsOverTheRequest() throws Exception {
        try (var server = start("127.0.0.1", Optional.of("https://lede.example"))) {
            for (String host : new String[] {"localhost", "evil.example"}) {
                assertThat(feed(server, host)).contains("<link>https://lede.example/</link>");
            }
            assertThat(server.get("/").body()).contains("content=\"https://lede.example/\"");
            assertThat(server.get("/opensearch.xml").body()).contains("\"https://lede.example/search?q=");
        }
    }

    @Test
    void theNameThatIsListenedOnIsOurs() throws Exception {
        try (var server = start("localhost", Optional.empty())) {
            assertThat(feed(server, "localhost:99")).contains("<link>http://localhost:99/</link>");
        }
    }

    private static ServedForTest start(String host, Optional<String> publicUrl) throws IOException {
        ServerSettings usual = ServedForTest.settings(0);
        var settings = new ServerSettings(
                host,
                0,
                publicUrl,
                usual.outsidePictures(),
                usual.corsOrigins(),
                usual.threads(),
                usual.reload(),
                usual.stopTimeout());
        return ServedForTest.of(
                SearchServer.start(new FixedSearch(new RandomArticles(1).list(2)), settings, InstantSource.system()));
    }

    private static String feed(ServedForTest server, String host) throws IOException {
        return server.raw("GET /search.rss HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }
}
