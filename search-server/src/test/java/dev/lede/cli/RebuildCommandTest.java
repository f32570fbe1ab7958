package dev.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.index.Generations;
import dev.lede.index.WriteLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands that make and mend an index, as a person or a script runs them, over the project's seeds. */
class RebuildCommandTest {
    @TempDir
    Path folder;

    @Test
    void withoutAnOptionTheSettingsSourcesAreRead() throws Exception {
        CommandRun run = lede("rebuild");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("published generation 000001", "files           2 = read 2 + skipped 0 + failed 0")
                .contains("articles told   4 = indexed 4 + merged 0");
        assertThat(run.err()).isEmpty();
        assertThat(served()).contains("000001");
    }

    @Test
    void withJsonStandardOutputIsTheReportAlone() {
        CommandRun run = lede("rebuild", "--json");

        JsonNode report = new JsonMapper().readTree(run.out());
        assertThat(report.path("generation").asString()).isEqualTo("000001");
        assertThat(report.path("articles").asInt()).isEqualTo(4);
        assertThat(report.path("merged").asInt()).isZero();
        assertThat(report.at("/read/files").asInt()).isEqualTo(2);
        assertThat(report.at("/read/problems").isArray()).isTrue();
        assertThat(run.out()).endsWith("}" + System.lineSeparator());
    }

    @Test
    void someFilesFailingIsAnExitCodeOfItsOwn() throws Exception {
        news("good.txt", "---\ntitle: A good one\nwebUrl: https://news.example/good\n---\n");
        news("broken.txt", "---\ntitle: [never closed\n---\n");

        CommandRun run = lede("rebuild", "--source", folder.resolve("news").toString());

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).contains("failed 1", "broken.txt:");
        assertThat(served()).contains("000001");
    }

    @Test
    void manySourcesAreReadTogether() throws Exception {
        news("good.txt", "---\ntitle: A good one\nwebUrl: https://news.example/good\n---\n");

        CommandRun run = lede(
                "rebuild", "--source", folder.resolve("news/good.txt").toString(), "--source", "../seeds", "--json");

        assertThat(run.exit()).isZero();
        assertThat(new JsonMapper().readTree(run.out()).path("articles").asInt())
                .isEqualTo(5);
    }

    @Test
    void noArticleReadPublishesNothing() throws Exception {
        news("empty.txt", "");

        CommandRun run =
                lede("rebuild", "--json", "--source", folder.resolve("news").toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("lede: no article was read: nothing was published" + System.lineSeparator());
        assertThat(new JsonMapper().readTree(run.out()).has("generation")).isFalse();
        assertThat(served()).isEmpty();
    }

    @Test
    void aSourceThatIsNotThereIsWrongUsage() throws Exception {
        Path missing = folder.resolve("missing");

        CommandRun run = lede("rebuild", "--source", missing.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("lede: no such source: " + missing + System.lineSeparator());
        assertThat(served()).isEmpty();
    }

    @Test
    void aFeedOnThisMachineIsNotAskedUnlessItIsAllowedAndItsQueryIsNotTold() throws Exception {
        CommandRun run = lede("rebuild", "--source", "HTTP://127.0.0.1/feed.xml?key=secret");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("failed  http://127.0.0.1/feed.xml?…: the feed can't be fetched", "allowed-hosts");
        assertThat(run.out() + run.err()).doesNotContain("secret");
        assertThat(served()).isEmpty();
    }

    @Test
    void anAddressWithAPasswordIsWrongUsageAndThePasswordIsNotTold() {
        CommandRun run = lede("rebuild", "--source", "https://user:secret@news.example/feed.xml");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("name no user and no password").doesNotContain("secret");
    }

    @Test
    void aBuildUnderWayIsToldInOneLine() throws Exception {
        WriteLock lock = new Generations(folder.resolve("index")).lock();

        CommandRun run = lede("rebuild");
        lock.close();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err().lines()).singleElement().asString().contains("has the lock");
        assertThat(lede("rebuild").exit()).isZero();
    }

    @Test
    void anIndexThatIsAFileIsToldInOneLine() throws Exception {
        Files.writeString(folder.resolve("index"), "a file");

        CommandRun run = lede("rebuild");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .contains(folder.resolve("index").toString(), "not a folder");
    }

    @Test
    void whatTheDiskRefusesIsToldInOneLine() throws Exception {
        Path below = Files.writeString(folder.resolve("index"), "a file").resolve("below");

        CommandRun run = CommandRun.of("rebuild", "--index", below.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("lede: rebuilding index " + below + " failed: ");
    }

    @Test
    void rollingBackServesTheOlderGeneration() throws Exception {
        lede("rebuild");
        news("good.txt", "---\ntitle: A good one\nwebUrl: https://news.example/good\n---\n");
        lede("rebuild", "--source", folder.resolve("news").toString());

        CommandRun run = lede("rollback", "--json");

        assertThat(run.exit()).isZero();
        assertThat(new JsonMapper().readTree(run.out()).path("generation").asString())
                .isEqualTo("000001");
        assertThat(new JsonMapper().readTree(run.out()).path("articles").asInt())
                .isEqualTo(4);
        assertThat(served()).contains("000001");
        assertThat(lede("rollback").exit()).isEqualTo(1);
        assertThat(lede("rebuild").out()).contains("published generation 000003");
    }

    @Test
    void checkingReportsAndWritesNothing() throws Exception {
        news("good.txt", "---\ntitle: A good one\nwebUrl: https://news.example/good\n---\n");
        news("twice.txt", "---\ntitle: A good one\nwebUrl: https://news.example/good\n---\n");
        news("broken.txt", "---\ntitle: [never closed\n---\n");
        String news = folder.resolve("news").toString();

        CommandRun people = lede("check", "--source", news);
        CommandRun program = lede("check", "--source", news, "--json");

        assertThat(people.exit()).isEqualTo(3);
        assertThat(people.out()).contains("articles told   2 = indexed 1 + merged 1");
        assertThat(program.exit()).isEqualTo(3);
        assertThat(new JsonMapper().readTree(program.out()).path("merged").asInt())
                .isEqualTo(1);
        assertThat(folder.resolve("index")).doesNotExist();
    }

    @Test
    void whatAnOperatorMayMendIsInEachReport() throws Exception {
        news("good.txt", "---\ntitle: A good one\nwebUrl: https://news.example/good\nprovider: {name: Obscure}\n---\n");
        news("damaged.txt", "---\ntitle: What weâ€™re told\ndate: 2099-01-01\n---\n");
        String news = folder.resolve("news").toString();

        assertThat(lede("check", "--source", news).out())
                .contains("no quality      every article", "no date         1 article", "  news/good.txt: A good one")
                .contains("in the future   1 article", "  2099-01-01  news/damaged.txt: What we’re told")
                .contains("providers       1 not in config/providers.yaml, of 1 article", "Obscure 1")
                .contains("text repaired   1 article, 3 characters", "  3  " + news + "/damaged.txt");
        for (String command : List.of("check", "rebuild")) {
            JsonNode health = new JsonMapper()
                    .readTree(lede(command, "--json", "--source", news).out())
                    .path("health");
            assertThat(health.at("/articles/findings/no date/articles").asInt()).isEqualTo(1);
            assertThat(health.at("/articles/findings/no date/examples/0/source").asString())
                    .isEqualTo("news/good.txt");
            assertThat(health.at("/articles/unknownProviders/mostFrequent/0/name")
                            .asString())
                    .isEqualTo("Obscure");
            assertThat(health.at("/files/repaired/characters").asInt()).isEqualTo(3);
        }
        JsonNode update = new JsonMapper().readTree(lede("update", "--json").out());
        assertThat(update.at("/health/articles/findings/no quality/articles").asInt())
                .isEqualTo(2);
    }

    @Test
    void nothingToReadFailsACheckToo() throws Exception {
        news("empty.txt", "");

        assertThat(lede("check", "--source", folder.resolve("news").toString()).exit())
                .isEqualTo(1);
    }

    private CommandRun lede(String command, String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = command;
        arguments[1] = "--index";
        arguments[2] = folder.resolve("index").toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return CommandRun.of(arguments);
    }

    private Optional<String> served() throws IOException {
        return new Generations(folder.resolve("index")).current();
    }

    private void news(String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("news")).resolve(name), text);
    }
}
