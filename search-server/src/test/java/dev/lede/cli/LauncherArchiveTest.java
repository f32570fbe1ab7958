package dev.lede.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The archive of classes that the launcher makes and uses. */
@Timeout(120)
class LauncherArchiveTest {
    private static final String WITHOUT_ARCHIVES = """
            #!/bin/sh
            for option; do
              shift
              case $option in -XX:ArchiveClassesAtExit=*) ;; *) set -- "$@" "$option" ;; esac
            done
            exec "JAVA" "$@"
            """;

    @TempDir
    Path folder;

    private LaunchedProgram launched;

    @BeforeEach
    void unpacked() throws IOException {
        launched = new LaunchedProgram(folder);
    }

    @Test
    void classesComeFromTheArchiveOnceItIsMade() throws Exception {
        launched.make("first", 0);

        assertThat(launched.run(Map.of("LEDE_ARCHIVE", "now"))).startsWith("first ");
        assertThat(launched.archives()).hasSize(1).allMatch(name -> name.endsWith(".jsa"));
        assertThat(launched.loaded(Map.of())).contains("dev.lede.cli.Part source: shared objects file (top)");
        assertThat(launched.loaded(Map.of("LEDE_ARCHIVE", "no")))
                .doesNotContain("(top)")
                .contains("dev.lede.cli.Part source: ");
    }

    @Test
    void aProgramMadeAnewInTheSamePlaceIsTheOneThatRuns() throws Exception {
        launched.make("first", 0);
        launched.run(Map.of("LEDE_ARCHIVE", "now"));
        Path kept = launched.app().resolve(launched.archives().getFirst());
        launched.make("other", 0);

        assertThat(launched.run(Map.of())).startsWith("other ");
        Path named = Files.createSymbolicLink(folder.resolve("named"), kept);
        assertThat(launched.run(Map.of("LEDE_JAVA_OPTS", "-Xlog:disable -XX:SharedArchiveFile=" + named)))
                .as("the JVM itself refuses the archive of another jar")
                .startsWith("other ");
        assertThat(launched.run(Map.of("LEDE_ARCHIVE", "now"))).startsWith("other ");
        assertThat(launched.archives()).hasSize(2).contains(kept.getFileName().toString());
    }

    @Test
    void anArchiveThatIsDamagedIsNotUsedAndNotSpokenOf() throws Exception {
        launched.make("first", 0);
        launched.run(Map.of("LEDE_ARCHIVE", "now"));
        Files.writeString(launched.app().resolve(launched.archives().getFirst()), "damaged");

        assertThat(launched.run(Map.of())).startsWith("first ");
    }

    @Test
    void whereNoneCanBeMadeTheProgramRunsAndItIsNotTriedAgainAtOnce() throws Exception {
        launched.make("first", 1);

        assertThat(launched.run(Map.of("LEDE_ARCHIVE", "now"))).startsWith("first ");
        assertThat(launched.run(Map.of("LEDE_ARCHIVE", "now"))).startsWith("first ");
        assertThat(launched.archives()).hasSize(1).allMatch(name -> name.endsWith(".making"));
        assertThat(launched.app().resolveSibling("tries")).hasContent("x");
    }

    @Test
    void ofTwoThatStartAtOnceOneMakesIt() throws Exception {
        launched.make("first", 0);

        Process one = launched.start(Map.of("LEDE_ARCHIVE", "now"));
        Process two = launched.start(Map.of("LEDE_ARCHIVE", "now"));
        assertThat(LaunchedProgram.said(one)).startsWith("first ");
        assertThat(LaunchedProgram.said(two)).startsWith("first ");
        assertThat(launched.archives()).hasSize(1).allMatch(name -> name.endsWith(".jsa"));
        assertThat(launched.app().resolveSibling("tries")).hasContent("x");
    }

    @Test
    void whereTheServerEndsWhatMakesTheArchiveBesideItEndsToo() throws Exception {
        launched.make("first", LaunchedProgram.UNENDING);
        Process server = launched.start("serve", Map.of());
        await(() -> !launched.rehearsals().isEmpty());
        ProcessHandle rehearsal =
                ProcessHandle.of(launched.rehearsals().getFirst()).orElseThrow();

        server.destroy();

        rehearsal.onExit().get(20, TimeUnit.SECONDS);
        await(() -> launched.archives().isEmpty());
    }

    /** As a service manager stops a service: all of its processes are told at once. */
    @Test
    void whereTheServerEndsWithAllThatItBeganTheNextStartMakesTheArchive() throws Exception {
        assumeThat(Path.of("/usr/bin/setsid")).exists();
        launched.make("first", LaunchedProgram.UNENDING);
        Process server = launched.startGroup(Map.of());
        await(() -> !launched.rehearsals().isEmpty());
        long abandoned = launched.rehearsals().getFirst();

        LaunchedProgram.endGroup(server);
        await(() -> ProcessHandle.of(abandoned).isEmpty());

        assertThat(launched.archives()).anyMatch(name -> name.endsWith(".making"));
        Process next = launched.startGroup(Map.of("LEDE_ARCHIVE", "now"));
        await(() -> !launched.rehearsals().isEmpty() && !launched.rehearsals().contains(abandoned));
        assertThat(launched.archives()).as("what was begun is cleared").hasSize(1);
        LaunchedProgram.endGroup(next);
    }

    @Test
    void whereTheJavaMakesNoArchiveTheProgramRunsAllTheSame() throws Exception {
        launched.make("first", 0);
        Path home = folder.resolve("another java");
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, WITHOUT_ARCHIVES.replace("JAVA", System.getProperty("java.home") + "/bin/java"));
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + Runtime.version() + "\"\n");

        Process launcher = launched.start(Map.of("LEDE_ARCHIVE", "now", "LEDE_JAVA_HOME", home.toString()));

        String told = new String(launcher.getErrorStream().readAllBytes(), UTF_8);
        assertThat(LaunchedProgram.said(launcher)).startsWith("first ");
        assertThat(told).contains("no archive of classes could be made");
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        Instant end = Instant.now().plusSeconds(60);
        while (!condition.call()) {
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }
}
