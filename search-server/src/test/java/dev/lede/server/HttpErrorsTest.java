package dev.lede.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.RandomArticles;
import dev.lede.search.NewsSearch;
import dev.lede.search.SearchRequest;
import dev.lede.search.SearchResult;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused or goes wrong is a problem in JSON, and says no more than the asker needs. */
class HttpErrorsTest {
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

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/articles/0123456789abcdef/related", "/api/v2/search"})
    void whatIsNotBuiltYetIsNotFound(String path) throws Exception {
        var answer = server.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"status\":404", "\"title\":\"Not Found\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"offset=1", "lang=de"})
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
}
