package dev.lede.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.SharedData;
import dev.lede.config.LedeConfig;
import dev.lede.index.OtherProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFolderTest {
    @Test
    void whatWasPutThereIsGoneWithIt() throws Exception {
        Path path;
        try (var folder = TemporaryFolder.make("lede-test")) {
            path = folder.path();
            Files.writeString(Files.createDirectory(path.resolve("below")).resolve("file"), "text");
            assertThat(path).isNotEmptyDirectory();
        }
        assertThat(path).doesNotExist();
    }

    @Test
    void whatWasPutThereIsGoneWhenTheProgramIsToldToStop(@TempDir Path system) throws Exception {
        try (var process = OtherProcess.start(List.of(), inside(system), Keeping.class)) {
            Path path = Path.of(process.nextLine());
            assertThat(path).hasParent(system).isNotEmptyDirectory();

            process.stop();

            assertThat(path).doesNotExist();
        }
    }

    @Test
    void aCheckThatHasNoRoomSaysWhere(@TempDir Path system) throws Exception {
        Path news = Files.createDirectory(system.resolve("news"));
        for (int i = 0; i < 20; i++) {
            Files.writeString(news.resolve(i + ".md"), "---\ntitle: Title\n---\n" + (i + " words ").repeat(4000));
        }
        // The shell's limit on a file's size stands for a full disk: the system refuses the write in the same way.
        var limited = List.of("sh", "-c", "ulimit -f 100; exec \"$@\"", "sh");

        try (var check = OtherProcess.start(limited, inside(system), Checking.class, news.toString())) {
            assertThat(check.nextLine())
                    .startsWith("what was read can't be kept for a while in " + system.resolve("lede-check"))
                    .contains("java.io.tmpdir");
            assertThat(check.exitCode()).isZero();
        }
        assertThat(system).isDirectoryNotContaining("glob:**lede-check*");
    }

    private static List<String> inside(Path system) {
        return List.of("-Djava.io.tmpdir=" + system, "-XX:-UsePerfData", "-XX:TieredStopAtLevel=1");
    }

    /** Keeps a file in a folder until it is stopped. */
    static final class Keeping {
        public static void main(String[] arguments) throws Exception {
            var folder = TemporaryFolder.make("lede-test");
            Files.writeString(folder.path().resolve("file"), "text");
            OtherProcess.say(folder.path().toString());
            new CountDownLatch(1).await();
        }
    }

    /** Says how a check fails. */
    static final class Checking {
        public static void main(String[] arguments) {
            var config = LedeConfig.load(
                    SharedData.root(), Optional.empty(), Map.of("sources", List.of(arguments[0])), Map.of());
            try {
                Check.run(config, Progress.NONE);
                OtherProcess.say("checked");
            } catch (IOException e) {
                OtherProcess.say(String.valueOf(e.getMessage()));
            }
        }
    }
}
