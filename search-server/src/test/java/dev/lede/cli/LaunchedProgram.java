package dev.lede.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** The launcher as an unpacked archive has it, with a program that is quickly made anew. */
final class LaunchedProgram {
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
    static final int UNENDING = 99;

    private final Path folder;
    private final Path app;

    /** @param folder empty */
    LaunchedProgram(Path folder) throws IOException {
        this.folder = folder;
        this.app = Files.createDirectories(folder.resolve("an unpacked archive/app"));
        Files.createDirectory(app.resolve("lib"));
        Files.copy(Path.of("../lede"), app.resolveSibling("lede"));
    }

    /** Where its jar lies. */
    Path app() {
        return app;
    }

    String run(Map<String, String> environment) throws IOException, InterruptedException {
        return said(start(environment));
    }

    /** What it says with a line for each class loaded. */
    String loaded(Map<String, String> environment) throws IOException, InterruptedException {
        Map<String, String> all = new HashMap<>(environment);
        all.put("LEDE_JAVA_OPTS", "-Xlog:class+load");
        return run(all);
    }

    Process start(Map<String, String> environment) throws IOException {
        return start("search", environment);
    }

    Process start(String command, Map<String, String> environment) throws IOException {
        return launcher(List.of("sh"), command, environment).start();
    }

    /** @param shell what runs the launcher */
    ProcessBuilder launcher(List<String> shell, String command, Map<String, String> environment) {
        List<String> line = new ArrayList<>(shell);
        line.addAll(List.of(app.resolveSibling("lede").toString(), command));
        var launcher = new ProcessBuilder(line);
        launcher.environment().remove("LEDE_JAVA_OPTS");
        launcher.environment().put("LEDE_JAVA_HOME", System.getProperty("java.home"));
        launcher.environment().putAll(environment);
        return launcher;
    }

    static String said(Process launcher) throws IOException, InterruptedException {
        String said = new String(launcher.getInputStream().readAllBytes(), UTF_8);
        assertThat(launcher.waitFor())
                .as(new String(launcher.getErrorStream().readAllBytes(), UTF_8))
                .isZero();
        return said;
    }

    List<String> archives() throws IOException {
        try (Stream<Path> files = Files.list(app)) {
            return files.map(each -> each.getFileName().toString())
                    .filter(name -> name.startsWith("classes-"))
                    .sorted()
                    .toList();
        }
    }

    /** Writes the program, which says this word, over the one before. */
    void make(String word, int rehearsed) throws IOException {
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

    /** A server that leads a group of its own. */
    Process startGroup(Map<String, String> environment) throws IOException {
        return launcher(List.of("/usr/bin/setsid", "sh"), "serve", environment).start();
    }

    static void endGroup(Process leader) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("sh", "-c", "kill -TERM -" + leader.pid())
                        .start()
                        .waitFor())
                .isZero();
        leader.waitFor();
    }

    /** Processes of its rehearsals, by the files that they keep while they run. */
    List<Long> rehearsals() throws IOException {
        try (Stream<Path> files = Files.find(app, 2, (path, facts) -> facts.isRegularFile())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\d+"))
                    .map(Long::valueOf)
                    .toList();
        }
    }
}
