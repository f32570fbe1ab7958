package dev.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.index.Generations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class UpdateCommandTest {
    @TempDir
    Path folder;

    private Path news;

    @BeforeEach
    void twoArticles() throws IOException {
        news = Files.createDirectory(folder.resolve("news"));
        write("one.md", "One", "https://news.example/one");
        write("two.md", "Two", "https://news.example/two");
    }

    @Test
    void onlyWhatChangedIsReadAndPublished() throws Exception {
        lede("rebuild", "--source", news.toString());
        write("two.md", "Two, corrected", "https://news.example/two");
        write("three.md", "Three", "https://news.example/three");
        Files.delete(news.resolve("one.md"));

        CommandRun run = lede("update");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("published generation 000002", "changes         1 added, 1 changed, 1 removed, 0 as before")
                .contains("articles told   2 = indexed 2 + merged 0");
        assertThat(lede("search", "corrected").out()).contains("Two, corrected");
        assertThat(lede("search", "title:one").out()).doesNotContain("news.example/one");
    }

    @Test
    void anIndexThatIsUpToDateStaysPublished() throws Exception {
        lede("rebuild", "--source", news.toString());

        CommandRun run = lede("update", "--json");

        JsonNode result = new JsonMapper().readTree(run.out());
        assertThat(run.exit()).isZero();
        assertThat(result.path("outcome").asString()).isEqualTo("up to date");
        assertThat(result.path("generation").asString()).isEqualTo("000001");
        assertThat(served()).contains("000001");
        assertThat(lede("update").out().lines()).containsExactly("generation 000001 is up to date: no file changed");
    }

    @Test
    void whereFilesFailedTheReportSaysSoThoughNothingChanged() throws Exception {
        Files.writeString(news.resolve("broken.md"), "---\ntitle: [\n---\n");
        assertThat(lede("rebuild", "--source", news.toString()).exit()).isEqualTo(3);

        CommandRun run = lede("update");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out())
                .startsWith("generation 000001 is up to date: no file changed")
                .contains("files           3 = read 2 + skipped 0 + failed 1", "broken.md");
    }

    @Test
    void otherSettingsOfReadingReadEverythingAgain() throws Exception {
        lede("rebuild", "--source", news.toString());
        Path config = Files.createDirectory(folder.resolve("config"));
        try (Stream<Path> files = Files.list(Path.of("../config"))) {
            for (Path file : files.toList()) {
                Files.copy(file, config.resolve(file.getFileName()));
            }
        }
        Files.writeString(
                config.resolve("topics.yaml"), Files.readString(config.resolve("topics.yaml")) + "\n# changed\n");

        CommandRun run = lede("update", "--config", config.resolve("lede.yaml").toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("settings or the program changed: every file was read again");
        assertThat(served()).contains("000002");
    }

    @Test
    void withoutAnIndexThereIsNothingToUpdate() {
        CommandRun run = lede("update");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("no index in", "run: lede rebuild");
    }

    @Test
    void aDamagedLedgerIsSaidAndTheIndexStaysServed() throws Exception {
        lede("rebuild", "--source", news.toString());
        Path files = folder.resolve("index/000001/ledger/files");
        Files.write(files, Arrays.copyOf(Files.readAllBytes(files), 20));

        CommandRun run = lede("update");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("is damaged: run: lede rebuild");
        assertThat(served()).contains("000001");
        assertThat(lede("rebuild", "--source", news.toString()).exit()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"segments_1, 0", "segments_1, 40", ".fdt, 50", ".tim, 0", ".si, -1"})
    void damagedSegmentsAreSaidWhetherAFileChangedOrNot(String ending, int left) throws Exception {
        lede("rebuild", "--source", news.toString());
        Path file = segmentFile(ending);
        byte[] whole = Files.readAllBytes(file);
        Files.delete(file);
        if (left >= 0) {
            Files.write(file, Arrays.copyOf(whole, left));
        }

        CommandRun unchanged = lede("update");
        write("three.md", "Three", "https://news.example/three");
        CommandRun changed = lede("update");

        for (CommandRun run : List.of(unchanged, changed)) {
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.err()).contains(Path.of("index", "000001") + " is damaged: run: lede rebuild");
        }
        assertThat(lede("rebuild", "--source", news.toString()).exit()).isZero();
    }

    @Test
    void afterARollbackTheOlderGenerationIsUpdated() throws Exception {
        lede("rebuild", "--source", news.toString());
        write("three.md", "Three", "https://news.example/three");
        lede("update");
        lede("rollback");

        CommandRun run = lede("update");

        assertThat(run.out()).contains("published generation 000003", "1 added, 0 changed, 0 removed, 2 as before");
    }

    @Test
    void sourcesThatAreGoneLeaveTheIndexServed() throws Exception {
        lede("rebuild", "--source", news.toString());
        Files.move(news, folder.resolve("elsewhere"));

        CommandRun run = lede("update");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("no such source: " + news);
        assertThat(served()).contains("000001");
    }

    @Test
    void emptiedSourcesPublishNothing() throws Exception {
        lede("rebuild", "--source", news.toString());
        Files.delete(news.resolve("one.md"));
        Files.delete(news.resolve("two.md"));

        CommandRun run = lede("update");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("no file tells an article any more: nothing was published");
        assertThat(served()).contains("000001");
    }

    private void write(String name, String title, String url) throws IOException {
        Files.writeString(news.resolve(name), "---\ntitle: " + title + "\nwebUrl: " + url + "\n---\n");
    }

    private Optional<String> served() throws IOException {
        return new Generations(folder.resolve("index")).current();
    }

    private Path segmentFile(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("index/000001"))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private CommandRun lede(String command, String... arguments) {
        return CommandRun.of(Stream.concat(
                        Stream.of(command, "--index", folder.resolve("index").toString()), Stream.of(arguments))
                .toArray(String[]::new));
    }
}
