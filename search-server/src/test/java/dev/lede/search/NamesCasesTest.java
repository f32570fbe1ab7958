package dev.lede.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.SharedData;
import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import dev.lede.article.ArticleId;
import dev.lede.article.Topics;
import dev.lede.config.LedeConfig;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Names of the field, both ways: {@code names-cases.json}. Each way of typing a group's name must find every sentence that it
 * {@code finds} and none that it {@code misses}, be the sentence a title or a body, with the words that mean the same and
 * those that are never stemmed as they come with the program. {@code first} is the best hit; {@code topics} are those of
 * what is found. All sentences are in one index.
 */
class NamesCasesTest {
    private static final LedeConfig CONFIG = LedeConfig.load(SharedData.root(), Optional.empty(), Map.of(), Map.of());

    private static final int MOST = 100;

    /** Where a sentence stands. */
    private enum Place {
        TITLE,
        BODY
    }

    @TestFactory
    Stream<DynamicContainer> everyWayOfTypingFindsEveryWayOfWriting() throws IOException {
        List<JsonNode> groups = groups().valueStream().toList();
        var sentences = new Sentences(groups);
        return groups.stream()
                .map(group -> DynamicContainer.dynamicContainer(
                        group.get("about").asString(),
                        texts(group, "typed").stream()
                                .map(typed -> DynamicTest.dynamicTest(
                                        typed,
                                        () -> assertThat(sentences.faults(group, typed))
                                                .as(typed)
                                                .isEmpty()))));
    }

    /** Where which sentence stands. */
    private record Placed(Place place, String text) {}

    /** All sentences in one index, each as a title and as a body. */
    private static final class Sentences {
        private final Map<ArticleId, Placed> byId = new HashMap<>();
        private final ArticleSearcher searcher;

        Sentences(List<JsonNode> groups) throws IOException {
            Map<Placed, Article> articles = new LinkedHashMap<>();
            for (Place place : Place.values()) {
                for (JsonNode group : groups) {
                    Stream.of("finds", "misses")
                            .forEach(name -> texts(group, name)
                                    .forEach(text -> articles.computeIfAbsent(
                                            new Placed(place, text),
                                            added -> article(added, articles.size(), topics(group, name)))));
                }
            }
            articles.forEach((placed, article) -> byId.put(article.id(), placed));
            this.searcher = MemoryIndex.of(
                    List.copyOf(articles.values()),
                    CONFIG.search(),
                    CONFIG.index().form());
        }

        private static Article article(Placed placed, int number, List<String> topics) {
            var article = ArticleBuilder.at("https://a.example/" + number)
                    .topics(new Topics(topics, List.of(), Topics.From.SOURCE));
            return switch (placed.place()) {
                case TITLE -> article.title(placed.text()).article();
                case BODY -> article.title("–").body(placed.text()).article();
            };
        }

        /** @return what is wrong, a line each; empty where nothing is */
        List<String> faults(JsonNode group, String typed) throws IOException {
            List<Placed> found =
                    searcher
                            .ranking(Requests.of(typed, Filters.NONE, SortOrder.RELEVANCE, new Slice.Page(1, MOST)))
                            .stream()
                            .map(article -> Objects.requireNonNull(byId.get(article.id())))
                            .toList();
            assertThat(found).as("all that is found").hasSizeLessThan(MOST);
            return Stream.of(Place.values())
                    .flatMap(place -> faults(
                                    group,
                                    found.stream()
                                            .filter(placed -> placed.place() == place)
                                            .map(Placed::text)
                                            .toList())
                            .map(fault -> fault + " in " + place))
                    .toList();
        }

        private static Stream<String> faults(JsonNode group, List<String> found) {
            Stream<String> lacking = texts(group, "finds").stream()
                    .filter(text -> !found.contains(text))
                    .map(text -> "not found: " + text);
            Stream<String> wrong =
                    texts(group, "misses").stream().filter(found::contains).map(text -> "found: " + text);
            Stream<String> second = Stream.of(group.path("first").asString(""))
                    .filter(text -> !text.isEmpty()
                            && !found.subList(0, Math.min(1, found.size())).contains(text))
                    .map(text -> "not first: " + text);
            return Stream.of(lacking, wrong, second).flatMap(part -> part);
        }
    }

    /** Of what a group finds. */
    private static List<String> topics(JsonNode group, String name) {
        return name.equals("finds") ? texts(group, "topics") : List.of();
    }

    private static List<String> texts(JsonNode group, String name) {
        return group.path(name).valueStream().map(JsonNode::asString).toList();
    }

    private static JsonNode groups() throws IOException {
        try (InputStream file = Objects.requireNonNull(NamesCasesTest.class.getResourceAsStream("/names-cases.json"))) {
            return JsonMapper.shared().readTree(file);
        }
    }
}
