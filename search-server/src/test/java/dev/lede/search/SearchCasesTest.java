package dev.lede.search;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import dev.lede.article.ArticleId;
import dev.lede.article.Facet;
import dev.lede.article.Published;
import dev.lede.article.Topics;
import dev.lede.request.ParameterReader;
import dev.lede.search.FacetCounts.Label;
import dev.lede.snippet.Snippets;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Every {@code cases/*.json}: articles (by a short name), and for each search its parameters, as a URL has them, with
 * what must be found: {@code hits} in order, or {@code found} in any; {@code facets} by label; {@code notices} how many;
 * {@code reading}; {@code marked} what snippets must hold, by name. Adding one needs no Java.
 */
class SearchCasesTest {
    private static final Instant NOW = Instant.parse("2023-06-15T12:00:00Z");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> everyCaseHolds() throws IOException, URISyntaxException {
        try (Stream<Path> files =
                Files.list(Path.of(SearchCasesTest.class.getResource("/cases").toURI()))) {
            return files.sorted().toList().stream().flatMap(SearchCasesTest::tests);
        }
    }

    private static Stream<DynamicTest> tests(Path file) {
        JsonNode cases = JSON.readTree(file);
        Map<ArticleId, String> names = new HashMap<>();
        List<Article> articles = new ArrayList<>();
        cases.get("articles").forEachEntry((name, node) -> {
            Article article = article(name, node);
            articles.add(article);
            names.put(article.id(), name);
        });
        return cases.get("searches")
                .valueStream()
                .map(search -> DynamicTest.dynamicTest(
                        file.getFileName() + ": " + search.get("parameters"), () -> check(articles, names, search)));
    }

    private static void check(List<Article> articles, Map<ArticleId, String> names, JsonNode search)
            throws IOException {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        search.get("parameters").forEachEntry((name, node) -> parameters.put(name, texts(node)));
        SearchResult result = MemoryIndex.of(articles)
                .search(ParameterReader.api(parameters, MemoryIndex.VOCABULARY.facets())
                        .toRequest(NOW, MemoryIndex.VOCABULARY.facets()));
        List<String> found =
                result.hits().stream().map(hit -> names.get(hit.article().id())).toList();
        search.forEachEntry((name, expected) -> {
            switch (name) {
                case "parameters" -> {}
                case "hits" -> {
                    assertThat(found).isEqualTo(texts(expected));
                    assertThat(result.total()).isEqualTo(found.size());
                }
                case "found" -> assertThat(found).containsExactlyInAnyOrderElementsOf(texts(expected));
                case "reading" -> assertThat(result.query().reading()).isEqualTo(expected.asString());
                case "notices" -> assertThat(result.query().notices()).hasSize(expected.asInt());
                case "facets" ->
                    expected.forEachEntry((facet, counts) ->
                            assertThat(counted(result, facet)).as(facet).isEqualTo(counts(counts)));
                case "marked" ->
                    expected.forEachEntry((article, marks) ->
                            assertThat(marks(result, found.indexOf(article))).isEqualTo(texts(marks)));
                default -> throw new IllegalArgumentException("no such expectation: " + name);
            }
        });
    }

    private static Map<String, Long> counted(SearchResult result, String facet) {
        Map<String, Long> counted = new LinkedHashMap<>();
        if (facet.equals(SearchRequest.QUALITY)) {
            result.facets()
                    .quality()
                    .orElseThrow()
                    .forEach(bucket -> counted.put(bucket.from() + ".." + bucket.to(), bucket.count()));
        } else {
            FacetCounts.Labels labels = requireNonNull(result.facets().labels().get(new Facet(facet)), facet);
            for (Label label : labels.values()) {
                counted.put(label.value() + (label.selected() ? " (selected)" : ""), label.count());
            }
        }
        return counted;
    }

    private static List<String> marks(SearchResult result, int hit) {
        Snippets snippets = result.hits().get(hit).snippets();
        return Stream.of(snippets.title().stream(), snippets.excerpt().stream(), snippets.body().stream())
                .flatMap(part -> part)
                .toList();
    }

    private static Map<String, Long> counts(JsonNode node) {
        Map<String, Long> counts = new LinkedHashMap<>();
        node.forEachEntry((label, count) -> counts.put(label, count.asLong()));
        return counts;
    }

    private static Article article(String name, JsonNode node) {
        List<String> topics = texts(node.path("topics"));
        List<String> ancestors = topics.stream()
                .flatMap(topic -> MemoryIndex.VOCABULARY.parentOf(topic).stream())
                .filter(parent -> !topics.contains(parent))
                .distinct()
                .toList();
        var article = ArticleBuilder.at("https://" + text(node, "site").orElse("news.example") + "/" + name)
                .title(text(node, "title").orElse(name))
                .topics(new Topics(topics, ancestors, Topics.From.SOURCE))
                .labels(labels(node.path("labels")))
                .body(text(node, "body").orElse(""))
                .authors(texts(node.path("authors")).toArray(String[]::new))
                .sources("cases");
        text(node, "excerpt").ifPresent(article::excerpt);
        text(node, "provider").ifPresent(article::provider);
        text(node, "type").ifPresent(article::type);
        text(node, "language").ifPresent(article::language);
        text(node, "published").map(Instant::parse).map(Published::at).ifPresent(article::published);
        Optional.ofNullable(node.get("quality")).map(JsonNode::asInt).ifPresent(article::quality);
        return article.article();
    }

    private static Map<String, List<String>> labels(JsonNode node) {
        var labels = new HashMap<String, List<String>>();
        node.forEachEntry((facet, values) -> labels.put(facet, texts(values)));
        return labels;
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.ofNullable(node.get(name)).map(JsonNode::asString);
    }

    private static List<String> texts(JsonNode node) {
        return node.isArray()
                ? node.valueStream().map(JsonNode::asString).toList()
                : node.isMissingNode() ? List.of() : List.of(node.asString());
    }
}
