package dev.lede.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.PublishedIndex;
import dev.lede.SharedData;
import dev.lede.article.Facet;
import dev.lede.article.RandomArticles;
import dev.lede.request.ParameterReader;
import dev.lede.search.CurrentSearcher;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is asked is answered, or refused as the asker's mistake: never an error of ours. */
@Order(1)
@Timeout(300)
class HostileInputTest {
    @TempDir
    static Path folder;

    private static CurrentSearcher searcher;
    private static ServedForTest server;

    @BeforeAll
    static void start() throws IOException {
        PublishedIndex.publish(folder, new RandomArticles(12).list(200));
        searcher = PublishedIndex.open(folder);
        server = ServedForTest.start(searcher);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        searcher.close();
    }

    @Test
    void naughtyStringsAreAnsweredAsAnyParameter() throws Exception {
        Path file = SharedData.at("suites/blns/blns.json");
        List<String> strings = new ArrayList<>();
        new JsonMapper().readTree(Files.readString(file)).forEach(each -> strings.add(each.asString()));
        assertThat(strings).hasSizeGreaterThan(400);
        List<String> names = List.copyOf(ParameterReader.known(Facet.STANDARD));
        for (int i = 0; i < strings.size(); i++) {
            ask("/api/v1/search?q=" + encoded(strings.get(i)));
            ask("/api/v1/search?" + names.get(i % names.size()) + "=" + encoded(strings.get(i)));
        }
        for (int i = 0; i < strings.size(); i += 7) {
            ask("/search?q=" + encoded(strings.get(i)));
            ask("/api/v1/search?" + encoded(strings.get(i)) + "=1");
            ask("/api/v1/articles/" + encoded(strings.get(i)));
            ask("/api/v1/facets/topic?prefix=" + encoded(strings.get(i)));
            ask("/facets/provider?prefix=" + encoded(strings.get(i)));
            ask("/facets/" + encoded(strings.get(i)));
        }
    }

    @Test
    void realQueriesAreAnswered() throws Exception {
        Path lists = SharedData.at("queries");
        try (Stream<Path> files = Files.walk(lists)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                List<String> lines = Files.readString(file, UTF_8).lines().toList();
                // A sample of the long lists, so that the run stays short.
                int step = Math.max(1, lines.size() / 25);
                for (int i = 0; i < lines.size(); i += step) {
                    String line = lines.get(i);
                    String query = line.substring(
                            0, line.offsetByCodePoints(0, Math.min(200, line.codePointCount(0, line.length()))));
                    assertThat(ask("/api/v1/search?size=3&q=" + encoded(query)))
                            .as(query)
                            .isEqualTo(200);
                }
            }
        }
    }

    @Test
    void whatTheQueryLanguageIsMadeOfIsAnsweredInAnyOrder() throws Exception {
        List<String> parts = List.of(
                "(",
                ")",
                "\"",
                "-",
                "NOT ",
                "OR ",
                "AND ",
                "title:",
                "topic:",
                "quality:",
                "quality>",
                "after:",
                "when:",
                "7d",
                "~",
                "~5",
                "*",
                "a",
                "ab*",
                "robot ",
                "#",
                "site:",
                "..",
                "[",
                "]",
                "{",
                "\\",
                "/",
                "^2",
                ":",
                " ",
                "2023-06",
                "99999999999999999999",
                "+",
                "?",
                "!",
                "&&",
                "||",
                "é",
                "🤖");
        var random = new Random(77);
        for (int i = 0; i < 200; i++) {
            String query = IntStream.range(0, 1 + random.nextInt(40))
                    .mapToObj(any -> parts.get(random.nextInt(parts.size())))
                    .collect(Collectors.joining());
            assertThat(ask("/api/v1/search?size=2&q=" + encoded(query)))
                    .as(query)
                    .isEqualTo(200);
        }
    }

    @Test
    void giantsAreAnsweredInBoundedTime() throws Exception {
        for (String query : List.of(
                "(".repeat(1000),
                "\"".repeat(1000),
                "-".repeat(1000),
                "a* ".repeat(333),
                "NOT ".repeat(250),
                "ro* OR ".repeat(140) + "x",
                "robot~ ".repeat(140),
                "\"a b\"~5 ".repeat(120),
                "🤖".repeat(1000))) {
            long start = System.nanoTime();
            assertThat(ask("/api/v1/search?q=" + encoded(query))).as(query).isEqualTo(200);
            assertThat(System.nanoTime() - start).as(query).isLessThan(25_000_000_000L);
        }
        assertThat(ask("/api/v1/search?q=" + "a".repeat(1001))).isEqualTo(400);
        assertThat(ask("/api/v1/search?"
                        + IntStream.range(0, 101).mapToObj(i -> "provider=" + i).collect(Collectors.joining("&"))))
                .isEqualTo(400);
    }

    @Test
    void forgedCursorsAreRefused() throws Exception {
        for (long now : new long[] {Long.MIN_VALUE, -1, 0, 253_402_300_800L, 999_999_999_999L, Long.MAX_VALUE}) {
            byte[] bytes = ByteBuffer.allocate(45).put((byte) 1).putLong(now).array();
            String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            assertThat(ask("/api/v1/search?after=P7D&cursor=" + cursor)).isEqualTo(400);
            assertThat(ask("/api/v1/search?q=when:7d&cursor=" + cursor)).isEqualTo(400);
        }
    }

    private static int ask(String path) throws IOException, InterruptedException {
        var answer = server.get(path);
        assertThat(answer.statusCode()).as(path + "\n" + answer.body()).isIn(200, 400, 404);
        return answer.statusCode();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
