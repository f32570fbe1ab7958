package dev.lede.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Article;
import dev.lede.article.RandomArticles;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages' routes, and which face an error has. */
class PageRoutesTest {
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final List<Article> ARTICLES = new RandomArticles(6).list(3);
    private static ServedForTest server;

    @BeforeAll
    static void start() throws IOException {
        server = ServedForTest.start(new FixedSearch(ARTICLES));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void showsPages() throws Exception {
        String id = ARTICLES.getFirst().id().value();
        for (String path :
                List.of("/", "/search", "/search?q=robot&utm_source=letter", "/?q=robot", "/help", "/articles/" + id)) {
            var page = server.get(path, "Accept", BROWSER);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.headers().firstValue("content-type")).contains("text/html;charset=utf-8");
            assertThat(page.headers().firstValue("cache-control")).contains("no-cache");
            assertThat(page.body()).contains("<!doctype html>", "<main");
            var head = server.send("HEAD", path, "Accept", BROWSER);
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(head.headers().firstValue("content-length"))
                    .isEqualTo(page.headers().firstValue("content-length"));
        }
    }

    @Test
    void whatPagesNeedIsThereForEver() throws Exception {
        String page = server.get("/").body();
        Matcher asset = Pattern.compile("\"(/static/[^\"]+)\"").matcher(page);
        int found = 0;
        while (asset.find()) {
            var file = server.get(asset.group(1));
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("cache-control").orElse("")).contains("immutable");
            found++;
        }
        assertThat(found).isEqualTo(3);
        assertThat(server.get("/static/app.00000000.css").statusCode()).isEqualTo(404);
        assertThat(server.get("/favicon.ico").headers().firstValue("location").orElse(""))
                .startsWith("/static/favicon.");
        assertThat(server.get("/robots.txt").body()).startsWith("User-agent: *");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /search?size=0                  | 400
                    /search?nonsense=1              | 400
                    /search?q=%zz                   | 400
                    /articles/0123456789abcdef      | 404
                    /articles/a%2Fb                 | 400
                    /nowhere                        | 404
                    /static/nothing                 | 404
                    """)
    void anErrorIsAPageForPeopleAndAProblemForPrograms(String path, int status) throws Exception {
        String forPeople = raw(path, BROWSER);
        assertThat(forPeople)
                .startsWith("HTTP/1.1 " + status)
                .containsIgnoringCase("content-type: text/html")
                .contains("<!doctype html>");
        for (String accept : List.of("*/*", "application/json", "text/html;q=0.5, application/problem+json")) {
            assertThat(raw(path, accept))
                    .startsWith("HTTP/1.1 " + status)
                    .containsIgnoringCase("content-type: application/problem+json");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/search?size=0", "/api/v1/articles/a%2Fb", "/api/nowhere"})
    void theApiAnswersProblemsToAnyone(String path) throws Exception {
        assertThat(raw(path, BROWSER)).containsIgnoringCase("content-type: application/problem+json");
    }

    private static String raw(String path, String accept) throws IOException {
        return server.raw(
                "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: " + accept + "\r\n\r\n");
    }
}
