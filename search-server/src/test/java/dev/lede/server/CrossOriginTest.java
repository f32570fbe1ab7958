package dev.lede.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.RandomArticles;
import dev.lede.search.NewsSearch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which other sites' pages may read the answers. */
class CrossOriginTest {
    private static final NewsSearch SEARCH = new FixedSearch(new RandomArticles(5).list(20));

    @Test
    void noOtherSiteMayReadUnlessAllowed() throws Exception {
        try (var closed = ServedForTest.start(SEARCH)) {
            var headers =
                    closed.get("/api/v1/search", "Origin", "https://a.example").headers();
            assertThat(headers.firstValue("access-control-allow-origin")).isEmpty();
            assertThat(headers.firstValue("cross-origin-resource-policy")).contains("same-origin");
        }
    }

    @Test
    void anAllowedSiteMayReadTheApiAndItsErrors() throws Exception {
        try (var open = ServedForTest.start(SEARCH, "https://a.example")) {
            for (String path : List.of(
                    "/api/v1/search",
                    "/api/v1/search?size=0",
                    "/api/v1/nowhere",
                    "/openapi.json",
                    "/search.json",
                    "/search.rss?size=0")) {
                var headers = open.get(path, "Origin", "https://a.example").headers();
                assertThat(headers.firstValue("access-control-allow-origin")).contains("https://a.example");
                assertThat(headers.allValues("vary")).contains("Origin");
                assertThat(headers.firstValue("cross-origin-resource-policy")).contains("cross-origin");
            }
            assertThat(open.get("/api/v1/search", "Origin", "https://b.example")
                            .headers()
                            .firstValue("access-control-allow-origin"))
                    .isEmpty();
            assertThat(open.get("/search", "Origin", "https://a.example")
                            .headers()
                            .firstValue("access-control-allow-origin"))
                    .isEmpty();
            assertThat(open.get("/healthz", "Origin", "https://a.example")
                            .headers()
                            .firstValue("access-control-allow-origin"))
                    .isEmpty();
            var preflight = open.send(
                    "OPTIONS", "/api/v1/search", "Origin", "https://a.example", "Access-Control-Request-Method", "GET");
            assertThat(preflight.statusCode()).isEqualTo(204);
            assertThat(preflight.headers().firstValue("access-control-allow-methods"))
                    .contains("GET, HEAD, OPTIONS");
        }
    }

    @Test
    void anySiteMayReadWhereAnyIsAllowed() throws Exception {
        try (var open = ServedForTest.start(SEARCH, "*")) {
            assertThat(open.get("/api/v1/search", "Origin", "https://b.example")
                            .headers()
                            .firstValue("access-control-allow-origin"))
                    .contains("*");
        }
    }
}
