package dev.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.eval.SmallCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measuring a small collection of our own from the command line. */
class EvalCommandTest {
    @TempDir
    static Path folder;

    private static String collection = "";

    private static CommandRun measured = new CommandRun(-1, "", "");

    @BeforeAll
    static void measure() throws IOException {
        collection = SmallCollection.in(Files.createDirectory(folder.resolve("small")))
                .toString();
        measured = CommandRun.of("eval", "--collection", collection, "--json");
    }

    @Test
    void printsLedeBesidePlainLuceneWithIntervals() {
        CommandRun run = CommandRun.of("eval", "--collection", collection);

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("small: 6 documents, 4 judged queries; means with 95 % intervals")
                .contains("nDCG@10", "MAP", "MRR", "P@10", "recall@100")
                .containsPattern("plain Lucene +\\.\\d{3} \\(\\.\\d{3}–(\\.\\d{3}|1\\.000)\\) ")
                .containsSubsequence("plain Lucene", "plain, title + text", "Lede, words", "Lede, product");
        assertThat(run.err().lines())
                .containsExactly(
                        "lede: Judged queries that queries.tsv lacks don't count: 1",
                        "lede: Relevant documents that docs.jsonl lacks count as not found: 1");
    }

    @Test
    void measuresWhatCanBeComputedByHand() {
        JsonNode measures = json(measured).path("measures");

        assertThat(measures.propertyNames()).containsExactly("nDCG@10", "MAP", "MRR", "P@10", "recall@100");
        // The relevant ones come first for the first two queries; of the third one half isn't there; the last has no
        // word.
        assertThat(measures.path("MRR").path("mean").asDouble()).isEqualTo(0.75);
        assertThat(measures.path("MAP").path("mean").asDouble()).isEqualTo((1 + 1 + 0.5 + 0) / 4);
        assertThat(measures.path("recall@100").path("mean").asDouble()).isEqualTo((1 + 1 + 0.5 + 0) / 4);
        assertThat(measures.path("P@10").path("mean").asDouble()).isEqualTo((0.2 + 0.2 + 0.1) / 4);
        assertThat(measures.path("MRR").path("low").asDouble()).isLessThan(0.75);
        assertThat(measures.path("MRR").path("high").asDouble()).isEqualTo(1);
    }

    @Test
    void theProductsOwnMatchingIsARowAndMayBeChosen() {
        JsonNode words = json(measured);
        JsonNode product = json(CommandRun.of("eval", "--collection", collection, "--matching", "product", "--json"));

        assertThat(words.path("matching").asString()).isEqualTo("words");
        assertThat(words.path("measures")).isEqualTo(words.path("rows").path("Lede, words"));
        assertThat(product.path("matching").asString()).isEqualTo("product");
        assertThat(product.path("measures")).isEqualTo(product.path("rows").path("Lede, product"));
        assertThat(product.path("rows")).isEqualTo(words.path("rows"));
        // The search box reads the second query's minus.
        assertThat(product.path("measures")).isNotEqualTo(words.path("measures"));
    }

    @Test
    void aRunHasEveryQueryAndComparesWithItselfAsTheSame() throws IOException {
        Path file = folder.resolve("a.run");
        // The same collection measures the same.
        assertThat(CommandRun.of("eval", "--collection", collection, "--run", file.toString(), "--json"))
                .isEqualTo(measured);

        List<String> lines = Files.readAllLines(file);
        assertThat(lines).allMatch(line -> line.matches("[1-6] Q0 \\w+ \\d+ [0-9.E-]+ lede"));
        assertThat(lines.stream().map(line -> line.substring(0, 1)).distinct())
                .containsExactly("1", "2", "3", "4", "6");
        assertThat(lines.getFirst()).startsWith("1 Q0 rain 1 ");

        JsonNode against = json(CommandRun.of(
                        "eval", "--collection", collection, "--against", file.toString(), "--json"))
                .path("against");
        assertThat(against.path("run").asString()).isEqualTo(file.toString());
        for (JsonNode measure : against.path("measures")) {
            assertThat(measure.path("difference").asDouble()).isZero();
            assertThat(measure.path("ties").asInt()).isEqualTo(4);
            assertThat(measure.path("p").asDouble()).isEqualTo(1);
        }
        assertThat(against.path("measures").size()).isEqualTo(5);
    }

    @Test
    void anEarlierRunIsComparedQueryByQuery() throws IOException {
        Path file = Files.writeString(folder.resolve("worse.run"), """
                1 Q0 snow 1 2 x
                1 Q0 rain 2 1 x
                2 Q0 cake 1 3 x
                2 Q0 bread 2 2 x
                """);
        CommandRun run = CommandRun.of("eval", "--collection", collection, "--against", file.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("Lede, words, against " + file)
                .containsPattern("earlier +now +difference +wins +losses +ties +p")
                // Found now and not before: the third; the first only by nDCG, as both of its documents are relevant.
                .containsPattern("nDCG@10 +\\.\\d{3} +\\.\\d{3} +\\+\\.\\d{3} +2 +0 +2 ")
                .containsPattern("MAP +\\.500 +\\.625 +\\+\\.125 +1 +0 +3 +1\\.0000");
    }

    @Test
    void aQueryOfThousandsOfWordsIsMeasuredToo() throws IOException {
        String words = IntStream.range(0, 3000)
                .mapToObj(each -> each % 2 == 0 ? "word" + each : "name-" + each)
                .collect(Collectors.joining(" "));
        Path other = SmallCollection.in(Files.createDirectory(folder.resolve("long")));
        Files.writeString(other.resolve("queries.tsv"), "1\train and snow " + words);

        assertThat(json(CommandRun.of("eval", "--collection", other.toString(), "--json"))
                        .path("measures")
                        .path("MAP")
                        .path("mean")
                        .asDouble())
                .isEqualTo(1);
    }

    @Test
    void aMissingOrDamagedFileIsOneLine() throws IOException {
        CommandRun nowhere =
                CommandRun.of("eval", "--collection", folder.resolve("none").toString());
        assertThat(nowhere.exit()).isEqualTo(1);
        assertThat(nowhere.err().lines())
                .containsExactly("lede: " + folder.resolve("none").resolve("queries.tsv") + ": no such file or folder");

        Path broken = SmallCollection.in(Files.createDirectory(folder.resolve("broken")));
        Files.writeString(broken.resolve("docs.jsonl"), "{\"id\": \u0007}");
        CommandRun damaged = CommandRun.of("eval", "--collection", broken.toString(), "--json");
        assertThat(damaged.exit()).isEqualTo(1);
        assertThat(damaged.out()).isEmpty();
        assertThat(damaged.err().lines())
                .containsExactly("lede: " + broken.resolve("docs.jsonl") + ":1: is no JSON object");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    eval                                     | Missing required option: '--collection=DIR'
                    eval --collection x --matching best      | --matching must be words or product, not 'best'
                    eval --collection x --index y            | Unknown options: '--index'
                    """)
    void wrongUsageSaysWhat(String line, String message) {
        CommandRun run = CommandRun.of(line.split(" ", -1));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(message);
    }

    private static JsonNode json(CommandRun run) {
        assertThat(run.exit()).isZero();
        return new JsonMapper().readTree(run.out());
    }
}
