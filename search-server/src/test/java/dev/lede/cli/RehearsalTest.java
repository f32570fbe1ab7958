package dev.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class RehearsalTest {
    @TempDir
    Path folder;

    @Test
    void everythingThatReadersAskForIsAnswered() throws Exception {
        assertThat(Rehearsal.isPlayed(Path.of("../seeds"))).isTrue();
    }

    @Test
    void whereNothingCanBeIndexedItSaysSo() throws IOException, InterruptedException {
        assertThat(Rehearsal.isPlayed(folder.resolve("none"))).isFalse();
    }
}
