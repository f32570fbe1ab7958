package dev.lede.benchmark.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.lede.article.Article;
import dev.lede.article.RandomArticles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** OpenSearch finds, counts and marks what Lede does, or comparing them would mean nothing. */
@Tag("peers")
class OpenSearchPeerTest {
    private static final Instant FROM = Instant.parse("2022-09-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2023-02-15T12:00:00Z");
    private static final Shape ALL = new Shape(100, true, true, true);
    private static final Shape EVERY_HIT = new Shape(100, false, false, false);

    @TempDir
    static Path folder;

    private static LedeIndex lede;
    private static OpenSearchPeer openSearch;

    @BeforeAll
    static void start() throws IOException {
        Path root = Path.of("..").toAbsolutePath().normalize();
        Path program = OpenSearchPeer.program(root)
                .orElseGet(() -> abort("OpenSearch isn't built; ./lede benchmark builds it"));
        List<Article> articles = new RandomArticles(26).list(1200);
        lede = LedeIndex.serving(articles, folder.resolve("lede"));
        openSearch = OpenSearchPeer.start(program, folder.resolve("opensearch"));
        assertThat(openSearch.index(articles.iterator(), 2)).isEqualTo(1200);
        openSearch.merge();
    }

    @AfterAll
    static void stop() throws IOException {
        if (openSearch != null) {
            openSearch.close();
        }
        if (lede != null) {
            lede.close();
        }
    }

    static Stream<Question> questions() {
        return Stream.of(
                Question.about("one word", "startup"),
                Question.about("two words", "startup privacy"),
                Question.about("other forms", "laws funded"),
                Question.phrase("phrase", "startup privacy"),
                Question.about("provider", "startup").ofProvider("The Verge"),
                Question.about("topic", "startup").ofTopic("AI Policy"),
                Question.about("both", "startup").ofTopic("AI Policy").ofProvider("Wired"),
                Question.about("dates", "startup").between(FROM, TO),
                Question.about("newest", "startup").newestFirst(),
                Question.about("everything", "").newestFirst());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void asManyMatchAndEachFacetCountsTheSame(Question question) throws Exception {
        JsonNode ours = ours(LedePeer.request(question, ALL));
        JsonNode theirs = theirs(OpenSearchPeer.request(question, ALL));

        assertThat(theirs.at("/hits/total/value").asInt())
                .isEqualTo(ours.at("/total/value").asInt())
                .isPositive();
        assertThat(theirs.at("/hits/total/relation").asString()).isEqualTo("eq");
        for (String facet : List.of("provider", "topic", "type")) {
            assertThat(counts(theirs, facet))
                    .as(facet)
                    .isEqualTo(ourCounts(ours, facet))
                    .isNotEmpty();
        }
        assertThat(buckets(theirs, "quality")).hasSameSizeAs(ours.at("/facets/quality/values"));
        assertThat(buckets(theirs, "published")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theSameArticlesAreFoundWhereAllAreShown(Question question) throws Exception {
        Question few = question.between(FROM, FROM.plusSeconds(45L * 24 * 3600));
        JsonNode ours = ours(LedePeer.request(few, EVERY_HIT));
        JsonNode theirs = theirs(OpenSearchPeer.request(few, EVERY_HIT));

        assertThat(theirs.has("aggregations")).isFalse();
        assertThat(ours.path("facets")).isEmpty();
        assertThat(urls(theirs.at("/hits/hits"), "/_source/url"))
                .isEqualTo(urls(ours.at("/hits"), "/url"))
                .hasSizeBetween(1, 99);
    }

    @Test
    void whatMatchesIsMarkedInTitlesAndBodies() throws Exception {
        for (Question question :
                List.of(Question.about("words", "startup privacy"), Question.phrase("phrase", "startup privacy"))) {
            String form = question.isPhrase() ? ".exact" : "";
            JsonNode hits = theirs(OpenSearchPeer.request(question, ALL)).at("/hits/hits");

            assertThat(hits.findValues("title" + form)).isNotEmpty();
            assertThat(hits.findValues("body" + form)).isNotEmpty().allSatisfy(passages -> {
                assertThat(passages.size()).isBetween(1, 3);
                assertThat(passages.get(0).asString()).contains("<mark>");
            });
        }
    }

    @Test
    void theNewestComeFirst() throws Exception {
        JsonNode hits = theirs(
                        OpenSearchPeer.request(Question.about("newest", "chip").newestFirst(), Shape.PAGE))
                .at("/hits/hits");

        assertThat(hits.findValuesAsString("published")).hasSize(10).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void totalsAreBoundedWhereThatIsEnough() throws Exception {
        Question common = Question.about("everything", "");
        JsonNode theirs = theirs(OpenSearchPeer.request(common, Shape.HITS.withBoundedTotal()));

        assertThat(theirs.at("/hits/total").toString()).isEqualTo("{\"value\":1000,\"relation\":\"gte\"}");
        assertThat(openSearch.indexBytes()).isGreaterThan(10_000);
    }

    private static JsonNode ours(byte[] request) throws IOException {
        return answer(lede.port(), request);
    }

    private static JsonNode theirs(byte[] request) throws IOException {
        return answer(openSearch.daemon().port(), request);
    }

    private static JsonNode answer(int port, byte[] request) throws IOException {
        try (var connection = Loopback.to(port)) {
            return JsonMapper.shared()
                    .readTree(connection.exchange(request).orFail().body());
        }
    }

    private static JsonNode buckets(JsonNode theirs, String facet) {
        JsonNode counted = theirs.at("/aggregations/" + facet);
        return counted.has("counted") ? counted.at("/counted/buckets") : counted.path("buckets");
    }

    private static Map<String, Integer> counts(JsonNode theirs, String facet) {
        var counts = new TreeMap<String, Integer>();
        buckets(theirs, facet)
                .forEach(each -> counts.put(
                        each.path("key").asString(), each.path("doc_count").asInt()));
        return counts;
    }

    private static Map<String, Integer> ourCounts(JsonNode ours, String facet) {
        var counts = new TreeMap<String, Integer>();
        ours.at("/facets/" + facet + "/values")
                .forEach(each -> counts.put(
                        each.path("value").asString(), each.path("count").asInt()));
        return counts;
    }

    private static Set<String> urls(JsonNode hits, String at) {
        var urls = new TreeSet<String>();
        hits.forEach(hit -> urls.add(hit.at(at).asString()));
        return urls;
    }
}
