package dev.lede.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.RandomArticles;
import dev.lede.suggest.Suggestion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What browsers and robots ask for before they search. */
class DiscoveryRoutesTest {
    private static ServedForTest server;

    @BeforeAll
    static void start() throws IOException {
        server = ServedForTest.start(new FixedSearch(new RandomArticles(6).list(3)) {
            @Override
            public List<Suggestion> suggest(String typed, int size) {
                return List.of(
                        new Suggestion("open \"weights\"", Suggestion.Kind.QUERY, 3),
                        new Suggestion("OpenAI", Suggestion.Kind.PROVIDER, 2),
                        new Suggestion("OpenAI", Suggestion.Kind.TOPIC, 1));
            }
        });
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aBrowserIsToldHowToOfferTheSearch() throws Exception {
        var answer = server.get("/opensearch.xml");
        assertThat(answer.headers().firstValue("content-type").orElse(""))
                .startsWith("application/opensearchdescription+xml");
        Element root = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("http://a9.com/-/spec/opensearch/1.1/");
        assertThat(root.getElementsByTagName("ShortName").item(0).getTextContent())
                .hasSizeLessThanOrEqualTo(16);
        List<String> templates = new ArrayList<>();
        var urls = root.getElementsByTagName("Url");
        for (int i = 0; i < urls.getLength(); i++) {
            templates.add(((Element) urls.item(i)).getAttribute("template"));
        }
        String site = "http://127.0.0.1:" + server.port();
        assertThat(templates)
                .contains(
                        site + "/search?q={searchTerms}",
                        site + "/api/v1/suggest/opensearch?q={searchTerms}",
                        site + "/opensearch.xml")
                .hasSize(5);
        for (String template : templates) {
            String path = template.replace(site, "")
                    .replace("{searchTerms}", "open+weights")
                    .replaceAll("\\{\\w+\\?\\}", "");
            assertThat(server.get(path).statusCode()).as(path).isEqualTo(200);
        }
        String icon =
                root.getElementsByTagName("Image").item(0).getTextContent().replace(site, "");
        assertThat(server.get(icon).statusCode()).isEqualTo(200);
    }

    @Test
    void suggestionsForABrowserAreTextsEachOnce() throws Exception {
        var answer = server.get("/api/v1/suggest/opensearch?q=open");
        assertThat(answer.headers().firstValue("content-type")).contains("application/x-suggestions+json");
        assertThat(answer.body()).isEqualTo("[\"open\",[\"open \\\"weights\\\"\",\"OpenAI\"]]");
        assertThat(server.get("/api/v1/suggest/opensearch?colour=red").statusCode())
                .isEqualTo(400);
    }

    /** By the rules of RFC 9309, in so far as ours use them: a path that begins so, and one that holds a question mark. */
    @Test
    void robotsKeepToTheStartPageAndTheArticles() throws Exception {
        List<String> refused = server.get("/robots.txt")
                .body()
                .lines()
                .filter(line -> line.startsWith("Disallow: "))
                .map(line -> line.substring("Disallow: ".length()))
                .toList();
        assertThat(List.of("/", "/articles/0123456789abcdef", "/help", "/static/app.css", "/opensearch.xml"))
                .noneMatch(path -> isRefused(path, refused));
        assertThat(server.get("/robots.txt").body())
                .as("longer than what refuses a question mark, so that it wins")
                .contains("\nAllow: /*?ui=\n");
        assertThat(List.of(
                        "/search",
                        "/search?q=x",
                        "/search.rss",
                        "/search.csv?q=x",
                        "/api/v1/search",
                        "/?q=x",
                        "/facets/topic"))
                .allMatch(path -> isRefused(path, refused));
    }

    private static boolean isRefused(String path, List<String> rules) {
        return rules.stream()
                .anyMatch(rule -> rule.startsWith("/*") ? path.contains(rule.substring(2)) : path.startsWith(rule));
    }
}
