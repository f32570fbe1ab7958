package dev.lede.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What an operator says to the launcher. */
@Timeout(120)
class LauncherTest {
    @TempDir
    Path folder;

    private LaunchedProgram launched;

    @BeforeEach
    void unpacked() throws IOException {
        launched = new LaunchedProgram(folder);
    }

    @Test
    void whatAnOperatorSaysOfTheHeapAndTheCollectorWins() throws Exception {
        launched.make("first", 0);
        launched.run(Map.of("LEDE_ARCHIVE", "now"));

        assertThat(launched.run(Map.of("LEDE_JAVA_OPTS", "-Xmx64m -XX:+UseG1GC")))
                .isEqualTo("first 64\n");
    }

    @Test
    void whatAnOperatorSaysOfAServersHeapNeverContradictsTheLaunchers() throws Exception {
        launched.make("first", 0);
        Process server = launched.start(
                "serve", Map.of("LEDE_ARCHIVE", "no", "LEDE_JAVA_OPTS", "-XX:MinHeapFreeRatio=40 -version"));

        assertThat(server.waitFor()).isZero();
    }

    @Test
    void whatIsNoChoiceIsToldAsSuch() throws Exception {
        launched.make("first", 0);
        Process launcher = launched.start(Map.of("LEDE_ARCHIVE", "yes"));

        assertThat(new String(launcher.getErrorStream().readAllBytes(), UTF_8))
                .contains("LEDE_ARCHIVE is no, now or later");
        assertThat(launcher.waitFor()).isEqualTo(2);
    }
}
