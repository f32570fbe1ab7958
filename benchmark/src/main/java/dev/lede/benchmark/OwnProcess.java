package dev.lede.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of ours in a process of its own, with the flags that the launcher gives and this program's class path. */
final class OwnProcess {
    private static final int LINES_KEPT = 10;
    private static final String FRAME_OF_A_TRACE = "\tat ";

    private OwnProcess() {}

    /**
     * Runs it to its end; it is ended with this program.
     *
     * @param flags after the launcher's
     * @return what it said last
     * @throws IOException if it ends otherwise than well, with its last lines
     */
    static String lastLine(Class<?> main, List<String> flags, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-modules=jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn"));
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var atExit = new Thread(process::destroy, "end " + process.pid());
        Runtime.getRuntime().addShutdownHook(atExit);
        try {
            List<String> lines = new String(process.getInputStream().readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith(FRAME_OF_A_TRACE))
                    .toList();
            int exit = process.waitFor();
            if (exit != 0 || lines.isEmpty()) {
                throw new IOException(main.getSimpleName() + " " + String.join(" ", arguments) + " ended with " + exit
                        + ":\n"
                        + String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_KEPT), lines.size())));
            }
            return lines.getLast();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } finally {
            forget(atExit);
        }
    }

    private static void forget(Thread atExit) {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The program is stopping, and finds nothing left to end.
        }
    }
}
