package dev.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Searching the seeds from the command line. */
@Isolated("sets a property of the system")
class SearchCommandTest {
    @TempDir
    static Path folder;

    private static String index;

    @BeforeAll
    static void build() {
        index = folder.resolve("index").toString();
        assertThat(CommandRun.of("rebuild", "--index", index).exit()).isZero();
    }

    @Test
    void tellsAPersonWhatItFound() {
        CommandRun run = CommandRun.of("search", "--index", index, "regulate");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(
                        "2 articles for regulate (",
                        " 1. OpenAI CEO calls for",
                        "CNN · 2023-",
                        "https://",
                        "provider  CNN 1, OpenAI 1")
                .doesNotContain("<mark>", "\u001B", "&#", "&quot;");
    }

    @Test
    void explainsEachHitIfAskedTo() {
        assertThat(CommandRun.of("search", "--index", index, "regulate", "--explain")
                        .out())
                .contains("  regulate: ", " in title", "  together");
        assertThat(CommandRun.of("search", "--index", index, "regulate").out()).doesNotContain("together");
    }

    @Test
    void marksWhatWasSearchedForOnATerminal() {
        System.setProperty("lede.terminal.stdout", "true");
        try {
            assertThat(CommandRun.of("search", "--index", index, "regulate").out())
                    .contains("\u001B[1mregulate\u001B[22m");
        } finally {
            System.clearProperty("lede.terminal.stdout");
        }
    }

    @Test
    void answersTheJsonOfTheApi() {
        CommandRun run = CommandRun.of("search", "--index", index, "--provider", "cnn", "--size", "2", "--json");

        assertThat(run.exit()).isZero();
        JsonNode answer = new JsonMapper().readTree(run.out());
        assertThat(answer.propertyNames())
                .containsExactly("query", "total", "tookMillis", "generation", "hits", "facets");
        assertThat(answer.path("total").path("value").asInt()).isEqualTo(1);
        assertThat(answer.path("hits").path(0).path("provider").path("name").asString())
                .isEqualTo("CNN");
        assertThat(answer.path("facets").path("provider").path("distinct").asInt())
                .isEqualTo(4);
    }

    @Test
    void aFilterIsAnyFacetOfTheIndex() {
        CommandRun run = CommandRun.of(
                "search", "--index", index, "--filter", "provider=cnn", "--filter", "company=Nobody", "--json");

        assertThat(run.exit()).isZero();
        JsonNode answer = new JsonMapper().readTree(run.out());
        assertThat(answer.path("total").path("value").asInt()).isZero();
        assertThat(CommandRun.of("search", "--index", index, "--filter", "provider=cnn")
                        .out())
                .startsWith("1 article");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --size      | 0       | --size must be from 1 to 100
                    --sort      | best    | --sort must be relevance
                    --after     | soon    | --after must be 2023
                    --quality   | high    | --quality must be 70..
                    --page      | 0       | --page must be from 1
                    --colour    | red     | --colour
                    --filter    | red     | --filter must be FACET=VALUE with one of the index's facets (provider
                    --filter    | size=3  | --filter must be FACET=VALUE with one of the index's facets (provider
                    """)
    void aWrongOptionIsWrongUsage(String option, String value, String said) {
        CommandRun run = CommandRun.of("search", "--index", index, option, value);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(said, "Try: lede search --help");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void withoutAnIndexItFailsAndSaysWhatToDo() {
        CommandRun run =
                CommandRun.of("search", "--index", folder.resolve("none").toString(), "regulate");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("lede rebuild");
        assertThat(run.err().lines()).hasSize(1);
    }
}
