package dev.lede.search;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import dev.lede.query.ParsedQuery;
import dev.lede.query.QueryParser;
import dev.lede.wording.Wordings;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is typed, how that is read, what the reader is told of it, and titles that it finds and misses: {@code
 * query-cases.json}. {@code notices} is how many there are, or what they say.
 */
class QueryCasesTest {
    private static final Instant NOW = Instant.parse("2023-06-15T12:00:00Z");

    @TestFactory
    Stream<DynamicContainer> everyTextIsReadAsItIsMeant() throws IOException {
        JsonNode groups = groups();
        ArticleSearcher searcher = MemoryIndex.of(articles(groups));
        return groups.valueStream()
                .map(group -> DynamicContainer.dynamicContainer(
                        group.get("about").asString(),
                        group.get("cases")
                                .valueStream()
                                .map(each -> DynamicTest.dynamicTest(
                                        each.get("typed").toString(), () -> check(each, searcher)))));
    }

    private static void check(JsonNode expected, ArticleSearcher searcher) throws IOException {
        String typed = text(expected, "typed", "times");
        ParsedQuery parsed = QueryParser.parse(typed, NOW);

        assertThat(parsed.reading()).isEqualTo(text(expected, "reading", "readingTimes"));
        assertThat(QueryParser.parse(parsed.reading(), NOW).query()).isEqualTo(parsed.query());
        checkNotices(
                expected.get("notices"),
                parsed.notices().stream().map(Wordings.english()::say).toList());
        Set<String> found =
                searcher
                        .search(Requests.of(typed, Filters.NONE, SortOrder.RELEVANCE, new Slice.Page(1, 100)))
                        .hits()
                        .stream()
                        .map(hit -> hit.article().title())
                        .collect(toSet());
        assertThat(found).containsAll(titles(expected, "finds")).noneMatch(titles(expected, "misses")::contains);
    }

    private static void checkNotices(JsonNode expected, List<String> notices) {
        if (expected.isNumber()) {
            assertThat(notices).hasSize(expected.asInt());
        } else if (expected.isString()) {
            assertThat(notices).containsExactly(expected.asString());
        } else {
            assertThat(notices)
                    .containsExactlyElementsOf(
                            expected.valueStream().map(JsonNode::asString).toList());
        }
    }

    /** As often as the case says; once where it says nothing. */
    private static String text(JsonNode expected, String name, String times) {
        return expected.get(name).asString().repeat(expected.path(times).asInt(1));
    }

    private static List<String> titles(JsonNode expected, String name) {
        return expected.path(name).valueStream().map(JsonNode::asString).toList();
    }

    private static List<Article> articles(JsonNode groups) {
        List<Article> articles = new ArrayList<>();
        groups.valueStream()
                .flatMap(group -> group.get("cases").valueStream())
                .flatMap(each -> Stream.of("finds", "misses").flatMap(name -> titles(each, name).stream()))
                .distinct()
                .forEach(title -> articles.add(ArticleBuilder.at("https://a.example/" + articles.size())
                        .title(title)
                        .article()));
        return articles;
    }

    private static JsonNode groups() throws IOException {
        try (InputStream file = Objects.requireNonNull(QueryCasesTest.class.getResourceAsStream("/query-cases.json"))) {
            return JsonMapper.shared().readTree(file);
        }
    }
}
