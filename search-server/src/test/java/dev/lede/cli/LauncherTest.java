package dev.lede.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as an unpacked archive has it, with a program that is quickly made anew. */
@Timeout(120)
class LauncherTest {
    private static final String PROGRAM = """
            package dev.lede.cli;
            public final class Program {
                public static void main(String[] arguments) throws Exception {
                    if (arguments[0].equals("serve")) Thread.sleep(1000 * 100);
                    System.out.println(Part.said() + " " + Runtime.getRuntime().maxMemory() / 1024 / 1024);
                }
            }
            """;

    private static final String REHEARSAL = """
            package dev.lede.cli;
            final class Rehearsal {
                public static void main(String[] arguments) throws Exception {
                    Part.said();
                    java.nio.file.Files.writeString(java.nio.file.Path.of(System.getProperty("lede.root"), "tries"), "x",
                            java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND);
                    if (EXIT == UNENDING) {
                        java.nio.file.Files.createFile(java.nio.file.Path.of(System.getProperty("java.io.tmpdir"),
                                "" + ProcessHandle.current().pid()));
                        Thread.sleep(1000 * 100);
                    }
                    System.exit(EXIT);
                }
            }
            """;

    private static final String PART = """
            package dev.lede.cli;
            final class Part {
                static String said() {
                    return "WORD";
                }
            }
            """;

    /** Of a rehearsal that goes on until it is ended. */
    private static final int UNENDING = 99;

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

    private Path app;

    @BeforeEach
    void unpacked() throws IOException {
        app = Files.createDirectories(folder.resolve("an unpacked archive/app"));
        Files.createDirectory(app.resolve("lib"));
        Files.copy(Path.of("../lede"), app.resolveSibling("lede"));
    }

    @Test
    void classesComeFromTheArchiveOnceItIsMade() throws Exception {
        make("first", 0);

        assertThat(run(Map.of("LEDE_ARCHIVE", "now"))).startsWith("first ");
        assertThat(archives()).hasSize(1).allMatch(name -> name.endsWith(".jsa"));
        assertThat(loaded(Map.of())).contains("dev.lede.cli.Part source: shared objects file (top)");
        assertThat(loaded(Map.of("LEDE_ARCHIVE", "no"))).doesNotContain("(top)").contains("dev.lede.cli.Part source: ");
    }

    @Test
    void aProgramMadeAnewInTheSamePlaceIsTheOneThatRuns() throws Exception {
        make("first", 0);
        run(Map.of("LEDE_ARCHIVE", "now"));
        Path kept = app.resolve(archives().getFirst());
        make("other", 0);

        assertThat(run(Map.of())).startsWith("other ");
        Path named = Files.createSymbolicLink(folder.resolve("named"), kept);
        assertThat(run(Map.of("LEDE_JAVA_OPTS", "-Xlog:disable -XX:SharedArchiveFile=" + named)))
                .as("the JVM itself refuses the archive of another jar")
                .startsWith("other ");
        assertThat(run(Map.of("LEDE_ARCHIVE", "now"))).startsWith("other ");
        assertThat(archives()).hasSize(2).contains(kept.getFileName().toString());
    }

    @Test
    void anArchiveThatIsDamagedIsNotUsedAndNotSpokenOf() throws Exception {
        make("first", 0);
        run(Map.of("LEDE_ARCHIVE", "now"));
        Files.writeString(app.resolve(archives().getFirst()), "damaged");

        assertThat(run(Map.of())).startsWith("first ");
    }

    @Test
    void whereNoneCanBeMadeTheProgramRunsAndItIsNotTriedAgainAtOnce() throws Exception {
        make("first", 1);

        assertThat(run(Map.of("LEDE_ARCHIVE", "now"))).startsWith("first ");
        assertThat(run(Map.of("LEDE_ARCHIVE", "now"))).startsWith("first ");
        assertThat(archives()).hasSize(1).allMatch(name -> name.endsWith(".making"));
        assertThat(app.resolveSibling("tries")).hasContent("x");
    }

    @Test
    void ofTwoThatStartAtOnceOneMakesIt() throws Exception {
        make("first", 0);

        Process one = start(Map.of("LEDE_ARCHIVE", "now"));
        Process two = start(Map.of("LEDE_ARCHIVE", "now"));
        assertThat(said(one)).startsWith("first ");
        assertThat(said(two)).startsWith("first ");
        assertThat(archives()).hasSize(1).allMatch(name -> name.endsWith(".jsa"));
        assertThat(app.resolveSibling("tries")).hasContent("x");
    }

    @Test
    void whereTheServerEndsWhatMakesTheArchiveBesideItEndsToo() throws Exception {
        make("first", UNENDING);
        Process server = start("serve", Map.of());
        await(() -> !rehearsals().isEmpty());
        ProcessHandle rehearsal = ProcessHandle.of(rehearsals().getFirst()).orElseThrow();

        server.destroy();

        rehearsal.onExit().get(20, TimeUnit.SECONDS);
        await(() -> archives().isEmpty());
    }

    /** As a service manager stops a service: all of its processes are told at once. */
    @Test
    void whereTheServerEndsWithAllThatItBeganTheNextStartMakesTheArchive() throws Exception {
        assumeThat(Path.of("/usr/bin/setsid")).exists();
        make("first", UNENDING);
        Process server = startGroup(Map.of());
        await(() -> !rehearsals().isEmpty());
        long abandoned = rehearsals().getFirst();

        endGroup(server);
        await(() -> ProcessHandle.of(abandoned).isEmpty());

        assertThat(archives()).anyMatch(name -> name.endsWith(".making"));
        Process next = startGroup(Map.of("LEDE_ARCHIVE", "now"));
        await(() -> !rehearsals().isEmpty() && !rehearsals().contains(abandoned));
        assertThat(archives()).as("what was begun is cleared").hasSize(1);
        endGroup(next);
    }

    /** A server that leads a group of its own. */
    private Process startGroup(Map<String, String> environment) throws IOException {
        return launcher(List.of("/usr/bin/setsid", "sh"), "serve", environment).start();
    }

    private static void endGroup(Process leader) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("sh", "-c", "kill -TERM -" + leader.pid())
                        .start()
                        .waitFor())
                .isZero();
        leader.waitFor();
    }

    /** Processes, by the files that they keep while they run. */
    private List<Long> rehearsals() throws IOException {
        try (Stream<Path> files = Files.find(app, 2, (path, facts) -> facts.isRegularFile())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\d+"))
                    .map(Long::valueOf)
                    .toList();
        }
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        Instant end = Instant.now().plusSeconds(60);
        while (!condition.call()) {
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    @Test
    void whatAnOperatorSaysOfTheHeapAndTheCollectorWins() throws Exception {
        make("first", 0);
        run(Map.of("LEDE_ARCHIVE", "now"));

        assertThat(run(Map.of("LEDE_JAVA_OPTS", "-Xmx64m -XX:+UseG1GC"))).isEqualTo("first 64\n");
    }

    @Test
    void whatAnOperatorSaysOfAServersHeapNeverContradictsTheLaunchers() throws Exception {
        make("first", 0);
        Process server =
                start("serve", Map.of("LEDE_ARCHIVE", "no", "LEDE_JAVA_OPTS", "-XX:MinHeapFreeRatio=40 -version"));

        assertThat(server.waitFor()).isZero();
    }

    @Test
    void whatIsNoChoiceIsToldAsSuch() throws Exception {
        make("first", 0);
        Process launcher = start(Map.of("LEDE_ARCHIVE", "yes"));

        assertThat(new String(launcher.getErrorStream().readAllBytes(), UTF_8))
                .contains("LEDE_ARCHIVE is no, now or later");
        assertThat(launcher.waitFor()).isEqualTo(2);
    }

    @Test
    void whereTheJavaMakesNoArchiveTheProgramRunsAllTheSame() throws Exception {
        make("first", 0);
        Path home = folder.resolve("another java");
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, WITHOUT_ARCHIVES.replace("JAVA", System.getProperty("java.home") + "/bin/java"));
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + Runtime.version() + "\"\n");

        Process launcher = start(Map.of("LEDE_ARCHIVE", "now", "LEDE_JAVA_HOME", home.toString()));

        String told = new String(launcher.getErrorStream().readAllBytes(), UTF_8);
        assertThat(said(launcher)).startsWith("first ");
        assertThat(told).contains("no archive of classes could be made");
    }

    private String run(Map<String, String> environment) throws IOException, InterruptedException {
        return said(start(environment));
    }

    /** What it says with a line for each class loaded. */
    private String loaded(Map<String, String> environment) throws IOException, InterruptedException {
        Map<String, String> all = new HashMap<>(environment);
        all.put("LEDE_JAVA_OPTS", "-Xlog:class+load");
        return run(all);
    }

    private Process start(Map<String, String> environment) throws IOException {
        return start("search", environment);
    }

    private Process start(String command, Map<String, String> environment) throws IOException {
        return launcher(List.of("sh"), command, environment).start();
    }

    /** @param shell what runs the launcher */
    private ProcessBuilder launcher(List<String> shell, String command, Map<String, String> environment) {
        List<String> line = new ArrayList<>(shell);
        line.addAll(List.of(app.resolveSibling("lede").toString(), command));
        var launcher = new ProcessBuilder(line);
        launcher.environment().remove("LEDE_JAVA_OPTS");
        launcher.environment().put("LEDE_JAVA_HOME", System.getProperty("java.home"));
        launcher.environment().putAll(environment);
        return launcher;
    }

    private static String said(Process launcher) throws IOException, InterruptedException {
        String said = new String(launcher.getInputStream().readAllBytes(), UTF_8);
        assertThat(launcher.waitFor())
                .as(new String(launcher.getErrorStream().readAllBytes(), UTF_8))
                .isZero();
        return said;
    }

    private List<String> archives() throws IOException {
        try (Stream<Path> files = Files.list(app)) {
            return files.map(each -> each.getFileName().toString())
                    .filter(name -> name.startsWith("classes-"))
                    .sorted()
                    .toList();
        }
    }

    /** Writes the program, which says this word, over the one before. */
    private void make(String word, int rehearsed) throws IOException {
        Path sources = Files.createTempDirectory(folder, "sources");
        Files.writeString(sources.resolve("Program.java"), PROGRAM);
        Files.writeString(
                sources.resolve("Rehearsal.java"),
                REHEARSAL.replace("EXIT", String.valueOf(rehearsed)).replace("UNENDING", String.valueOf(UNENDING)));
        Files.writeString(sources.resolve("Part.java"), PART.replace("WORD", word));
        Path classes = sources.resolve("classes");
        tool(
                "javac",
                "-d",
                classes.toString(),
                sources.resolve("Program.java").toString(),
                sources.resolve("Rehearsal.java").toString(),
                sources.resolve("Part.java").toString());
        tool(
                "jar",
                "--create",
                "--file",
                app.resolve("search-server-1.jar").toString(),
                "--main-class",
                "dev.lede.cli.Program",
                "-C",
                classes.toString(),
                ".");
    }

    private static void tool(String name, String... arguments) {
        int exit = ToolProvider.findFirst(name).orElseThrow().run(System.out, System.err, arguments);
        assertThat(exit).as(name).isZero();
    }
}
