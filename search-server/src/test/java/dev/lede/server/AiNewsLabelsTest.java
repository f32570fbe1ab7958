package dev.lede.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Locale.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.RealNews;
import dev.lede.SharedData;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Companies, models and people of a newsletter that spells them in several ways, counted apart with plain means. */
@ExtendWith(RealNews.Shared.class)
class AiNewsLabelsTest {
    private static ServedForTest server;

    @BeforeAll
    static void start(RealNews news) throws IOException {
        server = ServedForTest.start(news.searcher());
    }

    @AfterAll
    static void stop() {
        if (server != null) { // null where it did not start
            server.close();
        }
    }

    @Test
    void spellingsOfOneNameAreOneValueWithTheSumOfTheirArticles() throws Exception {
        expect("company", "Hugging Face", issuesThatName("companies", "hugging-face", "huggingface"));
        expect("company", "x-ai", "xAI", issuesThatName("companies", "x-ai", "xai"));
        expect("model", "claude-3.5-sonnet", issuesThatName("models", "claude-3.5-sonnet", "claude-3-5-sonnet"));
        expect("model", "llama-3-1", issuesThatName("models", "llama-3-1", "llama-3.1"));
        expect("person", "philschmid", issuesThatName("people", "philschmid", "_philschmid"));
        expect("person", "yann-lecun", issuesThatName("people", "yann-lecun", "yann_lecun"));
    }

    @Test
    void everyLabelIsThereOnce() throws Exception {
        for (String facet : List.of("company", "model", "person")) {
            JsonNode counted = ask("facets=" + facet).path("facets").path(facet);
            Set<String> letters = new TreeSet<>();
            counted.path("values")
                    .forEach(value -> letters.add(value.path("value").asString().replaceAll("[^\\p{L}\\p{N}]", "")));
            assertThat(letters).as(facet).hasSize(50);
            assertThat(counted.path("distinct").asInt()).isGreaterThan(300);
        }
    }

    private static void expect(String facet, String name, long articles) throws Exception {
        expect(facet, name, name, articles);
    }

    /** However it is asked for, in whatever spelling. */
    private static void expect(String facet, String typed, String name, long articles) throws Exception {
        assertThat(articles).as(name).isGreaterThan(4);
        for (String spelling :
                List.of(typed, typed.replace("-", ""), typed.replace('-', '_').toUpperCase(ROOT))) {
            if (spelling.matches(".*\\d\\d.*")) {
                continue; // digits that are apart stay apart
            }
            JsonNode answer = ask(facet + '=' + URLEncoder.encode(spelling, UTF_8) + "&facets=" + facet + "&size=1");
            assertThat(answer.path("total").path("value").asLong()).as(spelling).isEqualTo(articles);
            Map<String, Long> counts = new HashMap<>();
            answer.path("facets")
                    .path(facet)
                    .path("values")
                    .forEach(value -> counts.put(
                            value.path("value").asString(), value.path("count").asLong()));
            assertThat(counts).containsEntry(name, articles);
            assertThat(answer.path("hits").path(0).path("labels").path(facet).toString())
                    .contains('"' + name + '"');
        }
    }

    private static JsonNode ask(String query) throws Exception {
        return new JsonMapper().readTree(server.get("/api/v1/search?" + query).body());
    }

    /** Files in whose list of this name any of the words stands, by their lines alone. */
    private static long issuesThatName(String list, String... words) throws IOException {
        Set<String> wanted = Set.of(words);
        long found = 0;
        try (Stream<Path> files = Files.list(SharedData.at("ainews/issues"))) {
            for (Path file : files.toList()) {
                boolean isInList = false;
                boolean names = false;
                for (String line :
                        Files.readString(file).split("\n---", 2)[0].lines().toList()) {
                    if (line.matches("\\w+:.*")) {
                        isInList = line.startsWith(list + ':');
                    } else if (isInList && line.strip().startsWith("- ")) {
                        names |= wanted.contains(line.strip().substring(2).replace("'", ""));
                    }
                }
                found += names ? 1 : 0;
            }
        }
        return found;
    }
}
