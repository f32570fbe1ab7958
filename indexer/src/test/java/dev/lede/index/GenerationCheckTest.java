package dev.lede.index;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.article.RandomArticles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a build reads back before it publishes. */
class GenerationCheckTest {
    private static final int ARTICLES = 20;

    @TempDir
    Path root;

    Path generation;

    @BeforeEach
    void build() throws IOException {
        generation = root.resolve(
                Builds.publish(root, new RandomArticles(5).list(ARTICLES)).generation());
    }

    @Test
    void whatWasWrittenAsToldPasses() {
        assertThatCode(() -> check(ARTICLES)).doesNotThrowAnyException();
    }

    @Test
    void anArticleThatIsMissingIsSaid() {
        assertThatThrownBy(() -> check(ARTICLES + 1))
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("distinct articles 21, in the index 20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"segments_1", ".fdt", ".tim", ".dvd", ".si"})
    void aFlippedByteIsSaidOfWhatWasWritten(String ending) throws IOException {
        flipInTheMiddle(file(ending));

        assertThatThrownBy(() -> check(ARTICLES))
                .isInstanceOf(IndexException.class)
                .hasMessage("what was written to " + generation
                        + " reads back damaged, nothing was published: look at the disk, then run: lede rebuild");
    }

    @Test
    void whatAnEarlierBuildCheckedIsNotReadAgain() throws IOException {
        flipInTheMiddle(file(".fdt"));

        assertThatCode(() -> GenerationCheck.check(generation, Optional.of(generation), ARTICLES, 1))
                .doesNotThrowAnyException();
    }

    private void check(long articles) throws IOException {
        GenerationCheck.check(generation, Optional.empty(), articles, 1);
    }

    private static void flipInTheMiddle(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x40;
        Files.write(file, bytes);
    }

    private Path file(String ending) throws IOException {
        try (Stream<Path> files = Files.list(generation)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
