package dev.lede.benchmark;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrowthProbeTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @Test
    void aRebuildThatLacksMemoryIsSaidToHaveFailed() {
        assertThatThrownBy(() -> GrowthProbe.rebuild(ROOT, folder.resolve("index"), 2000, 12))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("GrowthProbe rebuild")
                .hasMessageContaining("OutOfMemoryError");
    }

    @Test
    void aSearchOfNothingPublishedIsSaidToHaveFailed() {
        assertThatThrownBy(() -> GrowthProbe.search(ROOT, folder, 20, 100, new Rounds(0, 1)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("ended with 1");
    }
}
