package dev.lede.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.article.RandomArticles;
import dev.lede.search.NewsSearch;
import dev.lede.search.SearchRequest;
import dev.lede.search.SearchResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server does around any answer: headers, methods, validators, compression, errors, the end. */
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

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "TRACE", "QUERY", "NONSENSE"})
    void otherMethodsAreToldWhatIsAllowed(String method) throws Exception {
        var answer = server.send(method, "/api/v1/search");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("allow").orElse("")).contains("GET", "HEAD");
        assertThat(answer.body()).contains("\"status\":405");
    }

    @Test
    void aMethodIsWhatTheFirstLineSays() throws Exception {
        assertThat(server.get("/api/v1/index", "X-HTTP-Method-Override", "DELETE")
                        .statusCode())
                .isEqualTo(200);
        assertThat(server.send("POST", "/api/v1/index", "X-HTTP-Method-Override", "GET")
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void aFaultOfOursIsToldWithoutItsText() throws Exception {
        NewsSearch broken = new FixedSearch(List.of()) {
            @Override
            public SearchResult search(SearchRequest request) throws IOException {
                throw new IOException("disk /secret/place is gone");
            }
        };
        try (var failing = ServedForTest.start(broken)) {
            var answer = failing.get("/api/v1/search");
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
            assertThat(answer.body())
                    .containsPattern("\"requestId\":\"[0-9a-f]{16}\"")
                    .doesNotContain("secret", "IOException");
            assertThat(failing.get("/metrics").body())
                    .contains("lede_search_failed_total{face=\"json\"} 1.0")
                    .contains("lede_search_seconds_count{face=\"json\"} 1");
        }
    }

    @Test
    void evenAnErrorIsAnsweredAsAProblem() throws Exception {
        NewsSearch deep = new FixedSearch(List.of()) {
            @Override
            public SearchResult search(SearchRequest request) {
                throw new StackOverflowError("deep");
            }
        };
        try (var failing = ServedForTest.start(deep)) {
            var answer = failing.get("/api/v1/search");
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
            assertThat(answer.body()).contains("\"requestId\"").doesNotContain("deep");
        }
    }

    @Test
    void isNotReadyWithoutAnIndex() throws Exception {
        NewsSearch closed = new FixedSearch(List.of()) {
            @Override
            public dev.lede.index.GenerationManifest index() throws IOException {
                throw new IOException("closed");
            }
        };
        try (var empty = ServedForTest.start(closed)) {
            assertThat(empty.get("/healthz").statusCode()).isEqualTo(200);
            assertThat(empty.get("/readyz").statusCode()).isEqualTo(503);
            assertThat(empty.get("/metrics").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aRequestUnderWayIsAnsweredBeforeTheServerEnds() throws Exception {
        var asked = new CountDownLatch(1);
        var stopping = new CountDownLatch(1);
        NewsSearch slow = new FixedSearch(List.of()) {
            @Override
            public SearchResult search(SearchRequest request) throws IOException {
                asked.countDown();
                await(stopping);
                return super.search(request);
            }
        };
        var busy = ServedForTest.start(slow);
        var answer = CompletableFuture.supplyAsync(() -> answer(busy));
        await(asked);
        int port = busy.port();
        var stopped = CompletableFuture.runAsync(busy::close);
        // Let go only once the port is closed: the server is ending by then.
        while (isListening(port)) {
            Thread.onSpinWait();
        }
        stopping.countDown();
        assertThat(answer.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        stopped.get(10, TimeUnit.SECONDS);
    }

    @Test
    void saysWhichPortIsInUse() {
        assertThatThrownBy(
                        () -> SearchServer.start(SEARCH, ServedForTest.settings(server.port()), InstantSource.system()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("127.0.0.1:" + server.port() + ": Address already in use")
                .hasMessageContaining("--port");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    GET /api/v1/articles/a%2Fb HTTP/1.1 | 400
                    GET /api/v1/articles/%zz HTTP/1.1   | 400
                    GET /api/v1/articles/%c3%28 HTTP/1.1| 400
                    GET /../../etc/passwd HTTP/1.1      | 400
                    GET /%2e%2e/x HTTP/1.1              | 400
                    GARBAGE                             | 400
                    GET / HTTP/9.9                      | 505
                    GET /api/v1/search?q=%zz HTTP/1.1   | 400
                    GET /api/v1/search?q=%c3%28 HTTP/1.1| 400
                    GET /api/v1/search?q=%00 HTTP/1.1   | 400
                    GET /api/v1/search?%ff=1 HTTP/1.1   | 400
                    """)
    void whatIsNotWellFormedIsAProblem(String line, int status) throws Exception {
        String answer = server.raw(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("\"status\":" + status, "\"title\":", "\"detail\":")
                .doesNotContain("<html", "Jetty", "Exception")
                .containsIgnoringCase("x-content-type-options: nosniff");
    }

    @Test
    void acceptsHeadersOf32KiBAndRefusesLargerOnesAsAProblem() throws Exception {
        assertThat(withHeaderOf(30 * 1024)).startsWith("HTTP/1.1 200");
        assertThat(withHeaderOf(32 * 1024 - 200)).startsWith("HTTP/1.1 200");
        assertThat(withHeaderOf(40 * 1024)).startsWith("HTTP/1.1 431").contains("application/problem+json");
        String longUri = server.raw("GET /api/v1/search?q=" + "a".repeat(40 * 1024)
                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(longUri).startsWith("HTTP/1.1 414").contains("application/problem+json");
    }

    private static String withHeaderOf(int bytes) throws IOException {
        return server.raw("GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Long: "
                + "a".repeat(bytes) + "\r\n\r\n");
    }

    @Test
    void aThousandParametersAreTooMany() throws Exception {
        var answer = server.get("/api/v1/search?" + "a&".repeat(10_000));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"parameter\":\"a\"");
    }

    @Test
    void aLongNameIsToldBackShort() throws Exception {
        var answer = server.get("/api/v1/search?" + "%F0%9F%A4%96".repeat(1000) + "=1");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).hasSizeLessThan(1000).contains("🤖…");
    }

    @Test
    void noOtherSiteMayReadUnlessAllowed() throws Exception {
        var answer = server.get("/api/v1/search", "Origin", "https://a.example");
        assertThat(answer.headers().firstValue("access-control-allow-origin")).isEmpty();
        assertThat(answer.headers().firstValue("cross-origin-resource-policy")).contains("same-origin");
    }

    @Test
    void anAllowedSiteMayReadTheApiAndItsErrors() throws Exception {
        try (var open = ServedForTest.start(SEARCH, "https://a.example")) {
            for (String path : List.of("/api/v1/search", "/api/v1/search?size=0", "/api/v1/nowhere", "/openapi.json")) {
                var headers = open.get(path, "Origin", "https://a.example").headers();
                assertThat(headers.firstValue("access-control-allow-origin")).contains("https://a.example");
                assertThat(headers.allValues("vary")).contains("Origin");
                assertThat(headers.firstValue("cross-origin-resource-policy")).contains("cross-origin");
            }
            assertThat(open.get("/api/v1/search", "Origin", "https://b.example")
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/articles/0123456789abcdef/related",
                "/api/v1/suggest?q=a",
                "/api/v1/facets/provider",
                "/search.rss",
                "/search.csv",
                "/opensearch.xml",
                "/providers/CNN",
                "/help",
                "/api/v2/search"
            })
    void whatIsNotBuiltYetIsNotFound(String path) throws Exception {
        var answer = server.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"status\":404", "\"title\":\"Not Found\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stories=all", "expand=true", "explain=true", "ui=en", "offset=1"})
    void parametersThatAreNotBuiltYetAreUnknown(String parameter) throws Exception {
        var answer = server.get("/api/v1/search?" + parameter);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("\"parameter\":\"" + parameter.substring(0, parameter.indexOf('=')) + "\"", "known are");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/index?q=a", "/api/v1/articles/0123456789abcdef?size=3"})
    void resourcesWithoutParametersTakeNone(String path) throws Exception {
        assertThat(server.get(path).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0123456789abcdef", "0123456789ABCDEF", "x", "%F0%9F%A4%96"})
    void anUnknownArticleIsNotFound(String id) throws Exception {
        var answer = server.get("/api/v1/articles/" + id);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("\"status\":404");
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

    private static HttpResponse<String> answer(ServedForTest busy) {
        try {
            return busy.get("/api/v1/search");
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isListening(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(10, TimeUnit.SECONDS)) {
                throw new AssertionError("waited in vain");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
