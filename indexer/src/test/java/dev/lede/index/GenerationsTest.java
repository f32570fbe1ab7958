package dev.lede.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.article.Vocabulary;
import dev.lede.read.ReadReport;
import dev.lede.schema.ArticleSchema;
import dev.lede.schema.IndexForm;
import dev.lede.schema.TextWeights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenerationsTest {
    @TempDir
    Path root;

    @Test
    void servesNothingWhereNothingWasPublished() throws Exception {
        assertThat(new Generations(root).current()).isEmpty();
        assertThat(new Generations(root.resolve("missing")).current()).isEmpty();
    }

    @Test
    void servesWhatWasPublishedLast() throws Exception {
        generation("000001", ArticleSchema.VERSION);
        generation("000002", ArticleSchema.VERSION);
        var generations = new Generations(root);

        generations.publish("000001");
        generations.publish("000002");

        assertThat(generations.current()).contains("000002");
        assertThat(root.resolve("CURRENT.tmp")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "../../etc", "000009", "1", "99999999999999999999"})
    void saysWhatToDoWhereCurrentNamesNoGeneration(String named) throws Exception {
        Files.writeString(root.resolve("CURRENT"), named);

        assertThatThrownBy(() -> new Generations(root).current())
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("'" + named + "'")
                .hasMessageContaining("run: lede rebuild");
    }

    @Test
    void goesBackToTheNewestOlderGeneration() throws Exception {
        for (String each : List.of("000001", "000002", "000003")) {
            generation(each, ArticleSchema.VERSION);
        }
        var generations = new Generations(root);
        generations.publish("000003");

        assertThat(generations.rollback()).isEqualTo("000002");
        assertThat(generations.current()).contains("000002");
        assertThat(generations.rollback()).isEqualTo("000001");
        assertThatThrownBy(generations::rollback)
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("no generation older than 000001");
        assertThat(generations.current()).contains("000001");
    }

    @Test
    void cannotGoBackWhereNothingIsPublished() {
        assertThatThrownBy(() -> new Generations(root).rollback())
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("nothing is published");
    }

    @Test
    void goingBackMakesNoFolderOfAMistypedName() {
        Path mistyped = root.resolve("typo");
        assertThatThrownBy(() -> new Generations(mistyped).rollback()).hasMessageContaining("nothing is published");
        assertThat(mistyped).doesNotExist();
    }

    @Test
    void doesNotGoBackToAnotherSchema() throws Exception {
        generation("000001", ArticleSchema.VERSION + 1);
        generation("000002", ArticleSchema.VERSION);
        var generations = new Generations(root);
        generations.publish("000002");

        assertThatThrownBy(generations::rollback).hasMessageContaining("index 000001 has schema");
        assertThat(generations.current()).contains("000002");
    }

    @Test
    void doesNotGoBackDuringABuild() throws Exception {
        generation("000001", ArticleSchema.VERSION);
        generation("000002", ArticleSchema.VERSION);
        var generations = new Generations(root);
        generations.publish("000002");

        WriteLock lock = generations.lock();
        assertThatThrownBy(generations::rollback).hasMessageContaining("has the lock");
        lock.close();

        assertThat(generations.rollback()).isEqualTo("000001");
    }

    @Test
    void refusesAnotherSchemaAndSaysWhatToDo() throws Exception {
        generation("000041", 999);

        assertThatThrownBy(() -> new Generations(root).manifest("000041"))
                .isInstanceOf(IndexException.class)
                .hasMessage("index 000041 has schema 999, this server reads " + ArticleSchema.VERSION
                        + ": run: lede rebuild");
    }

    @Test
    void readsAManifestAsItWasWritten() throws Exception {
        GenerationManifest written = generation("000007", ArticleSchema.VERSION);

        assertThat(new Generations(root).manifest("000007")).isEqualTo(written);
    }

    @Test
    void saysWhatToDoWithADamagedManifest() throws Exception {
        generation("000001", ArticleSchema.VERSION);
        Path file = root.resolve("000001").resolve("generation.json");
        Files.writeString(file, Files.readString(file).substring(0, 80));
        Files.createDirectory(root.resolve("000002"));

        assertThatThrownBy(() -> new Generations(root).manifest("000001"))
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("is damaged: run: lede rebuild");
        assertThatThrownBy(() -> new Generations(root).manifest("000002"))
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("is missing: run: lede rebuild");
    }

    @Test
    void tellsAVanishedGenerationFromADamagedOne() {
        assertThatThrownBy(() -> new Generations(root).manifest("000001")).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void countsOnAboveEveryNumberThatIsThere() throws Exception {
        var generations = new Generations(root.resolve("new"));
        assertThat(generations.next()).isEqualTo("000001");

        Files.createDirectories(generations.draft("000042"));
        assertThat(generations.next()).isEqualTo("000043");

        Files.createDirectories(generations.folder("1000000"));
        assertThat(generations.next()).isEqualTo("1000001");
        assertThat(generations.olderThan("1000001")).contains("1000000");
    }

    @Test
    void cleaningLeavesFinishedGenerationsAlone() throws Exception {
        generation("000001", ArticleSchema.VERSION);
        var generations = new Generations(root);
        Files.createDirectories(generations.draft("000002").resolve("deep"));
        Files.createDirectories(root.resolve("000000.deleting"));
        Files.writeString(root.resolve("CURRENT.tmp"), "00");
        Files.createDirectories(root.resolve("somebody's"));

        generations.clean();

        try (var left = Files.list(root)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("000001", "somebody's");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fingerprint", "leftOut"})
    void aManifestThatLacksSomethingIsDamaged(String name) throws Exception {
        generation("000001", ArticleSchema.VERSION);
        Path file = root.resolve("000001/generation.json");
        Files.writeString(file, Files.readString(file).replace("\"" + name + "\"", "\"else\""));

        assertThatThrownBy(() -> new Generations(root).manifest("000001"))
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("is damaged: run: lede rebuild");
    }

    private GenerationManifest generation(String number, int schema) throws IOException {
        Path folder = Files.createDirectories(root.resolve(number));
        var read = new ReadReport(
                2,
                new TreeMap<>(Map.of("front matter", 1L)),
                new TreeMap<>(),
                1,
                3,
                1,
                new TreeMap<>(),
                2,
                List.of(),
                0);
        var manifest = new GenerationManifest(
                number,
                schema,
                Instant.parse("2026-01-02T03:04:05Z"),
                1,
                List.of("/somewhere"),
                "0123456789abcdef0123456789abcdef",
                new IndexForm(new TreeSet<>(Set.of("news", "universal")), new TextWeights(7, 5, 4, 3, 2)),
                new Vocabulary(
                        Map.of("Robotics", "AI"),
                        Map.of("provider", Map.of("cnncom", "CNN"), "topic", Map.of("ml", "Machine Learning")),
                        List.of("model", "company")),
                new IndexReport(read, 1, 1, 0.25));
        ManifestFile.write(folder, manifest);
        return manifest;
    }
}
