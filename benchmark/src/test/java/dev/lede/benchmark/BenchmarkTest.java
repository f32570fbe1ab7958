package dev.lede.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.index.OtherProcess;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** That everything measured runs, on little and made news; no figure is looked at. */
class BenchmarkTest {
    @TempDir
    Path none;

    @Test
    void everyPartIsMeasuredOnMadeNewsWhereThereIsNoReal() {
        var out = new StringWriter();
        System.setProperty(
                "lede.root", Path.of("..").toAbsolutePath().normalize().toString());

        int exit = Benchmark.commandLine()
                .setOut(new PrintWriter(out))
                .execute(
                        "forms",
                        "pipeline",
                        "update",
                        "strings",
                        "build",
                        "search",
                        "growth",
                        "--json",
                        "--rounds=1",
                        "--warm-ups=0",
                        "--files=20",
                        "--articles=50",
                        "--strings=12",
                        "--sizes=20,40",
                        "--threads=2",
                        "--data=" + none.resolve("missing"));

        assertThat(exit).isZero();
        JsonNode sections = JsonMapper.shared().readTree(out.toString()).get("sections");
        assertThat(sections.findValuesAsString("title"))
                .containsExactly(
                        "Forms", "Pipeline", "Update", "Strings", "Rebuild", "Searches in a process", "Growth");
        assertThat(sections.findValues("cpu"))
                .hasSizeGreaterThan(20)
                .allMatch(cpu -> (cpu.isObject() ? cpu.get("median") : cpu).asDouble() > 0);
    }

    @Test
    void realQueriesAreAskedOfRealNewsWhereBothAreThere() throws Exception {
        Files.createDirectories(none.resolve("ainews"));
        for (int i = 0; i < 20; i++) {
            Files.writeString(
                    none.resolve("ainews/" + i + ".md"),
                    "---\ntitle: Full moon " + i + "\nlink: https://news.example/" + i
                            + "\n---\nOver the full moon.\n");
        }
        Files.createDirectories(none.resolve("queries"));
        Files.writeString(none.resolve("queries/search-benchmark-game-queries.jsonl"), """
                {"query": "moon", "tags": ["term"]}
                {"query": "\\"full moon\\"", "tags": ["phrase", "phrase:num_tokens_2"]}
                {"query": "+full +moon", "tags": ["intersection"]}
                {"query": "full moon", "tags": ["union"]}
                {"query": "+full +sun", "tags": ["intersection"]}
                {"query": "+full -moon", "tags": ["negated"]}
                """);
        System.setProperty(
                "lede.root", Path.of("..").toAbsolutePath().normalize().toString());

        String report = run("search", "--articles=50", "--rounds=1", "--warm-ups=0", "--data=" + none);

        assertThat(report)
                .containsPattern("ten hits, exact total, neither facets nor snippets, 50 articles .* SQLite FTS5 ")
                .contains(
                        "| – allocated for an answer |",
                        "| ten hits, exact total, 5 real queries, 20 real articles |",
                        "| – all words |",
                        "| – any word |",
                        "| – all words, where none matches |",
                        "| ten hits, five facets, snippets, 5 real queries, 20 real articles |");
    }

    @Test
    void whatIsKeptIsWhatTheNextIsComparedWith() throws Exception {
        String[] command = {
            "forms", "--save", "--rounds=1", "--warm-ups=0", "--threads=1", "--data=" + none, "--results=" + none
        };
        System.setProperty(
                "lede.root", Path.of("..").toAbsolutePath().normalize().toString());

        assertThat(run(command)).doesNotContain("## Since");
        String second = run(command);
        List<Path> kept;
        try (Stream<Path> files = Files.list(none)) {
            kept = files.sorted().toList();
        }
        String changes = run("changes", kept.get(2).toString(), kept.get(0).toString());

        assertThat(second).contains("## Since", "| Forms: ").doesNotContain("Not measured alike");
        assertThat(kept)
                .extracting(file -> file.getFileName().toString().substring(10))
                .containsExactly("-2.json", "-2.md", ".json", ".md");
        assertThat(second).endsWith(changes);
    }

    private static String run(String... arguments) {
        var out = new StringWriter();
        int exit = Benchmark.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(arguments);
        assertThat(exit).isZero();
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "--rounds=0, --rounds must be 1 or more",
        "--warm-ups=-1, --warm-ups must be 0 or more",
        "'--threads=1,0', --threads must be 1 or more",
        "--files=5, --files must be 10 or more",
        "--articles=0, --articles must be 1 or more",
        "--strings=0, --strings must be 1 or more",
        "--against=missing, missing can't be read",
        "'changes missing gone', missing can't be read",
        "'--sizes=100,5', --sizes must be 10 or more",
        "nonsense, 'forms, pipeline, update, strings,'"
    })
    void whatCannotBeMeasuredIsSaidInASentence(String argument, String said) {
        var err = new StringWriter();

        int exit = Benchmark.commandLine().setErr(new PrintWriter(err)).execute(argument.split(" "));

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).contains(said).doesNotContain("\tat ");
    }

    @Test
    void stoppedItLeavesNothingBehind() throws Exception {
        var flags = List.of("-Dlede.root=" + Path.of("..").toAbsolutePath().normalize(), "-Djava.io.tmpdir=" + none);
        try (var process = OtherProcess.start(
                List.of(), flags, Benchmark.class, "update", "--files=2000", "--data=" + none.resolve("missing"))) {
            Instant end = Instant.now().plusSeconds(60);
            while (!isWriting()) {
                assertThat(Instant.now()).isBefore(end);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            }
            process.stop();
        }

        assertThat(none).isDirectoryNotContaining("glob:**lede-benchmark*");
    }

    private boolean isWriting() throws IOException {
        try (Stream<Path> files = Files.find(none, 4, (path, facts) -> path.endsWith("updated/part-0/news-9.md"))) {
            return files.findAny().isPresent();
        }
    }
}
