package dev.lede.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** A main class of the tests in a Java process of its own, for what only a second process can show. */
public final class OtherProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader lines;

    private OtherProcess(Process process) {
        this.process = process;
        this.lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    }

    /** A process that soon is where it is wanted. */
    public static OtherProcess start(Class<?> main, String... arguments) throws IOException {
        return start(List.of(), List.of("-XX:TieredStopAtLevel=1"), main, arguments);
    }

    /**
     * @param before what the command line starts with, such as a shell that sets limits
     * @param flags for the virtual machine, such as {@code -Xmx512m}
     */
    public static OtherProcess start(List<String> before, List<String> flags, Class<?> main, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.add("-XX:+UseSerialGC");
        command.addAll(List.of("--add-modules=jdk.incubator.vector", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return new OtherProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Writes a line that {@link #nextLine} gets. */
    public static void say(String line) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        out.println(line);
    }

    public String nextLine() throws IOException {
        return Objects.requireNonNullElse(lines.readLine(), "(ended)");
    }

    long pid() {
        return process.pid();
    }

    /** As {@code kill -9}; returns when it is gone. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As a terminal does, and a machine that shuts down: what is to be tidied up is. */
    public void stop() throws InterruptedException {
        process.destroy();
        exitCode();
    }

    public int exitCode() throws InterruptedException {
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            throw new AssertionError("still running after 120 s");
        }
        return process.exitValue();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        lines.close();
    }
}
