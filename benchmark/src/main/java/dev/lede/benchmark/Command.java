package dev.lede.benchmark;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A command of Lede's that runs in a process of its own, by the launcher. Ended when this is closed. */
final class Command implements AutoCloseable {
    private final List<String> words;
    private final Process process;

    private Command(List<String> words, Process process) {
        this.words = words;
        this.process = process;
    }

    static Command lede(Path root, String... words) throws IOException {
        List<String> all = new ArrayList<>(List.of(root.resolve("lede").toString()));
        all.addAll(List.of(words));
        var builder = new ProcessBuilder(all)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LEDE_JAVA_HOME", System.getProperty("java.home"));
        return new Command(all, builder.start());
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /** Waits for its end. */
    void requireDone() throws IOException {
        try {
            int exit = process.waitFor();
            if (exit != 0) {
                throw new IOException(String.join(" ", words) + " ended with " + exit);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
