package dev.lede.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.PublishedIndex;
import dev.lede.article.RandomArticles;
import dev.lede.search.CurrentSearcher;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Feeds over HTTP, from a real index. */
class FeedRoutesTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int ARTICLES = 230;
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @TempDir
    static Path folder;

    private static CurrentSearcher searcher;
    private static ServedForTest server;

    @BeforeAll
    static void start() throws IOException {
        PublishedIndex.publish(folder, new RandomArticles(21).list(ARTICLES));
        searcher = PublishedIndex.open(folder);
        server = ServedForTest.start(searcher);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        searcher.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /search.rss  | application/rss+xml; charset=utf-8
                    /search.atom | application/atom+xml; charset=utf-8
                    /search.json | application/feed+json
                    /search.csv  | text/csv; charset=utf-8; header=present
                    """)
    void answersInItsForm(String path, String type) throws Exception {
        var get = server.get(path);
        assertThat(get.statusCode()).isEqualTo(200);
        assertThat(get.headers().firstValue("content-type").orElse("").replace("; ", ";"))
                .isEqualTo(type.replace("; ", ";"));
        assertThat(get.headers().firstValue("cache-control")).contains("no-cache");
        assertThat(get.headers().firstValue("x-robots-tag")).contains("noindex");
        var head = server.send("HEAD", path);
        assertThat(head.body()).isEmpty();
        for (String header : List.of("content-type", "content-length", "etag", "last-modified")) {
            assertThat(head.headers().firstValue(header))
                    .as(header)
                    .isPresent()
                    .isEqualTo(get.headers().firstValue(header));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search.rss?q=model", "/search.atom", "/search.json?sort=quality", "/search.csv?size=3"})
    void whoHasItIsToldSo(String path) throws Exception {
        var first = server.get(path);
        String tag = first.headers().firstValue("etag").orElseThrow();
        String modified = first.headers().firstValue("last-modified").orElseThrow();
        assertThat(tag).matches("\"[^\"]+\"");
        var byTag = server.get(path, "If-None-Match", tag);
        assertThat(byTag.statusCode()).isEqualTo(304);
        assertThat(byTag.body()).isEmpty();
        assertThat(byTag.headers().firstValue("etag")).contains(tag);
        assertThat(server.get(path, "If-Modified-Since", modified).statusCode()).isEqualTo(304);
        assertThat(server.send("HEAD", path, "If-Modified-Since", modified).statusCode())
                .isEqualTo(304);
        assertThat(server.get(path, "If-Modified-Since", "Fri, 01 Jan 1999 00:00:00 GMT")
                        .statusCode())
                .isEqualTo(200);
        assertThat(server.get(path, "If-Modified-Since", "yesterday").statusCode())
                .isEqualTo(200);
        assertThat(server.get(path, "If-None-Match", "\"other\"", "If-Modified-Since", modified)
                        .statusCode())
                .as("a tag outweighs a date")
                .isEqualTo(200);
    }

    @Test
    void anotherFormSearchOrEncodingHasAnotherTag() throws Exception {
        var tags = new HashSet<String>();
        List<String> paths =
                List.of("/search.rss", "/search.atom", "/search.rss?q=a", "/search.rss?q=b", "/search.rss?page=2");
        for (String path : paths) {
            tags.add(server.get(path).headers().firstValue("etag").orElseThrow());
        }
        tags.add(server.send("GET", "/search.rss", HttpResponse.BodyHandlers.ofByteArray(), "Accept-Encoding", "gzip")
                .headers()
                .firstValue("etag")
                .orElseThrow());
        assertThat(tags).hasSize(paths.size() + 1);
    }

    @Test
    void holdsFiftyOfTheNewestUnlessItIsAskedForOthers() throws Exception {
        assertThat(items("/search.json")).hasSize(50);
        assertThat(items("/search.json?size=100")).hasSize(100);
        assertThat(items("/search.json?size=3&sort=oldest")).hasSize(3);
        List<String> dates = items("/search.json?q=model").stream()
                .map(item -> item.path("date_published").asString(""))
                .toList();
        assertThat(dates).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(ids(items("/search.json?sort=quality&size=20")))
                .isEqualTo(apiIds("/api/v1/search?sort=quality&size=20"));
        assertThat(ids(items("/search.json?sort=relevance&q=model&size=20")))
                .isEqualTo(apiIds("/api/v1/search?q=model&size=20"));
    }

    @Test
    void followingNextShowsEveryArticleOnce() throws Exception {
        List<String> seen = new ArrayList<>();
        String path = "/search.json?size=100&utm_source=letter";
        while (!path.isEmpty()) {
            JsonNode feed = JSON.readTree(server.get(path).body());
            seen.addAll(ids(list(feed.path("items"))));
            path = feed.path("next_url").asString("").replaceFirst("^http://[^/]+", "");
        }
        assertThat(seen).hasSize(ARTICLES).doesNotHaveDuplicates().isEqualTo(apiIds("/api/v1/search", ARTICLES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search.rss?size=101",
                "/search.atom?nonsense=1",
                "/search.json?sort=best",
                "/search.csv?cursor=x",
                "/search.rss?q=a&q=b",
                "/search.csv?facets=colour"
            })
    void aMistakeIsAProblemForProgramsAndAPageForPeople(String path) throws Exception {
        var problem = server.get(path, "Accept", "application/rss+xml, */*;q=0.1");
        assertThat(problem.statusCode()).isEqualTo(400);
        assertThat(problem.headers().firstValue("content-type")).contains("application/problem+json");
        String parameter = path.replaceAll(".*[?&](\\w+)=.*", "$1");
        assertThat(JSON.readTree(problem.body()).path("parameter").asString()).isEqualTo(parameter);
        var page = server.get(path, "Accept", BROWSER);
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.headers().firstValue("content-type")).contains("text/html;charset=utf-8");
    }

    /** A host that anyone may have written into the request leads nowhere. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    evil.example             | 127.0.0.1:PORT
                    evil.example:80          | 127.0.0.1:PORT
                    localhost.evil.example   | 127.0.0.1:PORT
                    127.0.0.1.evil.example   | 127.0.0.1:PORT
                    10.1.2.3                 | 127.0.0.1:PORT
                    localhost:1234           | localhost:1234
                    LOCALHOST                | localhost
                    127.0.0.1:8080           | 127.0.0.1:8080
                    [::1]:8080               | [::1]:8080
                    """)
    void addressesBeginWithAHostThatIsSureToBeOurs(String host, String where) throws Exception {
        String answer =
                server.raw("GET /search.rss?size=1 HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        String site = "http://" + where.replace("PORT", String.valueOf(server.port()));
        assertThat(answer).contains("<link>" + site + "/</link>");
        var hosts = Pattern.compile("evil\\.example|10\\.1\\.2\\.3").matcher(answer);
        assertThat(hosts.find()).isFalse();
    }

    private static List<JsonNode> items(String path) throws Exception {
        return list(JSON.readTree(server.get(path).body()).path("items"));
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> nodes = new ArrayList<>();
        array.forEach(nodes::add);
        return nodes;
    }

    private static List<String> ids(List<JsonNode> items) {
        return items.stream().map(item -> item.at("/_lede/id").asString()).toList();
    }

    private static List<String> apiIds(String path) throws Exception {
        return list(JSON.readTree(server.get(path).body()).path("hits")).stream()
                .map(hit -> hit.path("id").asString())
                .toList();
    }

    private static List<String> apiIds(String path, int all) throws Exception {
        List<String> ids = new ArrayList<>();
        for (int page = 1; ids.size() < all; page++) {
            ids.addAll(apiIds(path + "?size=100&page=" + page));
        }
        return ids;
    }
}
