package dev.lede.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.RandomArticles;
import dev.lede.search.NewsSearch;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server does around any answer: headers, validators, compression. */
class HttpMannersTest {
    private static final NewsSearch SEARCH = new FixedSearch(new RandomArticles(5).list(20));

    private static ServedForTest server;

    @BeforeAll
    static void start() throws IOException {
        server = ServedForTest.start(SEARCH);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/search", "/api/v1/index", "/healthz", "/readyz", "/metrics", "/openapi.json"})
    void headAnswersAsGetWithoutTheBody(String path) throws Exception {
        var get = server.get(path);
        var head = server.send("HEAD", path);
        assertThat(get.statusCode()).isEqualTo(200);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("content-type"))
                .isEqualTo(get.headers().firstValue("content-type"));
        assertThat(head.headers().firstValue("content-length")).isPresent();
        if (!path.equals("/metrics")) {
            assertThat(head.headers().firstValue("content-length"))
                    .isEqualTo(get.headers().firstValue("content-length"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/search", "/api/v1/nowhere", "/healthz", "/nowhere", "/api/v1/search?size=0"})
    void everyAnswerBearsTheSecurityHeaders(String path) throws Exception {
        var headers = server.get(path).headers();
        assertThat(headers.firstValue("content-security-policy").orElse("")).startsWith("default-src 'none'");
        assertThat(headers.firstValue("content-security-policy").orElse("")).contains("img-src 'self';");
        assertThat(headers.firstValue("x-content-type-options")).contains("nosniff");
        assertThat(headers.firstValue("referrer-policy")).isPresent();
        assertThat(headers.firstValue("server")).isEmpty();
    }

    @Test
    void aClientThatHasTheAnswerIsToldSo() throws Exception {
        for (String path : List.of("/api/v1/search?q=robot", "/api/v1/index", "/openapi.json")) {
            var first = server.get(path);
            String tag = first.headers().firstValue("etag").orElseThrow();
            assertThat(first.headers().firstValue("cache-control")).contains("no-cache");
            for (String held : List.of(tag, "\"other\", " + tag, tag.replace("W/", ""), "*")) {
                var again = server.get(path, "If-None-Match", held);
                assertThat(again.statusCode()).as(path + " " + held).isEqualTo(304);
                assertThat(again.body()).isEmpty();
                assertThat(again.headers().firstValue("etag")).contains(tag);
            }
            assertThat(server.get(path, "If-None-Match", "\"other\"").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void anotherSearchHasAnotherTag() throws Exception {
        assertThat(server.get("/api/v1/search?q=a").headers().firstValue("etag"))
                .isNotEqualTo(server.get("/api/v1/search?q=b").headers().firstValue("etag"));
    }

    @Test
    void aSearchCountedBackFromNowHasNoTag() throws Exception {
        assertThat(server.get("/api/v1/search?after=P7D").headers().firstValue("etag"))
                .isEmpty();
    }

    @Test
    void compressesForWhoTakesIt() throws Exception {
        String plain = server.get("/api/v1/articles/" + id()).body();
        var packed = server.send(
                "GET",
                "/api/v1/search",
                HttpResponse.BodyHandlers.ofByteArray(),
                "Accept-Encoding",
                "br;q=1.0, gzip;q=0.8");
        assertThat(packed.headers().firstValue("content-encoding")).contains("gzip");
        assertThat(packed.headers().allValues("vary")).contains("Accept-Encoding");
        assertThat(packed.headers().firstValueAsLong("content-length")).hasValue(packed.body().length);
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("{\"query\":");
        }
        assertThat(plain).startsWith("{\"id\":");
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip;q=0", "*;q=0", "br"})
    void doesNotCompressForWhoDoesNot(String encoding) throws Exception {
        var answer = server.get("/api/v1/search", "Accept-Encoding", encoding);
        assertThat(answer.headers().firstValue("content-encoding")).isEmpty();
        assertThat(answer.body()).startsWith("{\"query\":");
    }

    @Test
    void theIndexTellsCountsAndNoPaths() throws Exception {
        assertThat(server.get("/api/v1/index").body())
                .isEqualTo(
                        "{\"generation\":\"000042\",\"articles\":20,\"schema\":1,\"builtAt\":\"2026-01-02T03:04:05Z\","
                                + "\"report\":{\"read\":{\"files\":2,\"read\":{\"front matter\":1},\"skipped\":{},\"failed\":1,"
                                + "\"found\":20,\"rejected\":0,\"leftOut\":{},\"told\":20,\"problems\":5},\"articles\":20,\"merged\":0,"
                                + "\"seconds\":1.5,\"health\":{\"findings\":{\"no date\":2},\"unknownProviders\":3,\"unknownTopics\":0,"
                                + "\"languages\":{\"en\":18},\"repaired\":{\"articles\":1,\"characters\":6}}}}");
    }

    private static String id() throws IOException {
        return new RandomArticles(5).list(1).getFirst().id().value();
    }
}
