package dev.lede.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.article.RandomArticles;
import dev.lede.article.Vocabulary;
import dev.lede.disk.DamagedFileException;
import dev.lede.ledger.FileEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.codecs.CodecUtil;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An update on a generation whose files are as long as they were, and other than they were. */
class DamagedBaseTest {
    private static final int HEADER_BYTES = 100;

    @TempDir
    Path root;

    @ParameterizedTest
    @ValueSource(strings = {".dvd", ".tim", ".si"})
    void whateverFailsForItTheServedGenerationIsSaidToBeDamaged(String ending) throws IOException {
        Builds.publish(root, new RandomArticles(1).list(200));
        overwrite(file(ending));

        assertThatThrownBy(this::update)
                .isInstanceOf(DamagedFileException.class)
                .hasMessage(root.resolve("000001") + " is damaged: run: lede rebuild");
        assertThat(new Generations(root).all()).containsExactly("000001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stories/sketches", "stories/members"})
    void storiesAreLookedAtToo(String name) throws IOException {
        Builds.publish(root, new RandomArticles(1).list(20));
        Path generation = root.resolve("000001");
        assertThat(GenerationFiles.areIntact(generation)).isTrue();
        byte[] bytes = Files.readAllBytes(generation.resolve(name));
        bytes[bytes.length / 2] ^= 1;
        Files.write(generation.resolve(name), bytes);

        assertThat(GenerationFiles.areIntact(generation)).isFalse();
    }

    private void update() throws IOException {
        try (var builder =
                GenerationBuilder.update(Builds.settings(root, 2), "000001", Builds.FULLEST, (done, total) -> {})) {
            builder.keep(builder.known(Builds.FILE).orElseThrow());
            builder.add("/seeds/more", new RandomArticles(2).list(1).getFirst());
            builder.end(new FileEntry("/seeds/more", Optional.empty(), Optional.empty(), Builds.report(1)));
            builder.walked();
            builder.publish(List.of(), "", Vocabulary.EMPTY, InstantSource.system());
        }
    }

    /** All but its beginning and its end. */
    private static void overwrite(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, HEADER_BYTES, bytes.length - CodecUtil.footerLength(), (byte) 0x7F);
        Files.write(file, bytes);
    }

    private Path file(String ending) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("000001"))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
