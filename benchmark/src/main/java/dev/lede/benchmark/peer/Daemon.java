package dev.lede.benchmark.peer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server in a process of its own, which says when it is ready, and on which port of this machine. Gone when this is closed, and
 * when the program that started it ends or is told to; where that is killed, those that stop when their input ends, which are all
 * but Lede. No process but its own is ever ended.
 */
public final class Daemon implements AutoCloseable {
    private static final int LINES_KEPT = 20;
    private static final int SECONDS_TO_END = 30;
    private static final double NANOS = 1e9;

    private final Process process;
    private final Thread atExit;
    private final long startedNanos;
    private final int port;

    /** Lines that it said, filled by the thread that reads them. */
    private final Deque<String> last;

    /**
     * What a start took until something was there.
     *
     * @param wall seconds by the clock
     * @param cpu seconds of all processors together
     */
    public record Start(double wall, double cpu) {}

    private Daemon(Process process, Thread atExit, long startedNanos, int port, Deque<String> last) {
        this.process = process;
        this.atExit = atExit;
        this.startedNanos = startedNanos;
        this.port = port;
        this.last = last;
    }

    /**
     * Starts it, and returns when it is ready.
     *
     * @param command program and arguments; its input stays open while it is wanted
     * @param environment beside what this program has of it
     * @param ready what it says then, on either output; the first group is the port
     * @throws IOException if it ends before, with what it said last
     */
    public static Daemon start(List<String> command, Map<String, String> environment, Pattern ready)
            throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        long startedNanos = System.nanoTime();
        Process process = builder.start();
        var atExit = new Thread(() -> end(process), "end " + process.pid());
        Runtime.getRuntime().addShutdownHook(atExit);
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        Deque<String> last = new ConcurrentLinkedDeque<>();
        try {
            int port = port(lines, ready, last, command);
            // Whoever isn't read stops when the pipe is full.
            Thread.ofVirtual().name("read " + process.pid()).start(() -> readOn(lines, last));
            return new Daemon(process, atExit, startedNanos, port, last);
        } catch (IOException e) {
            end(process);
            Runtime.getRuntime().removeShutdownHook(atExit);
            throw e;
        }
    }

    private static int port(BufferedReader lines, Pattern ready, Deque<String> last, List<String> command)
            throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher matcher = ready.matcher(line);
            if (matcher.find()) {
                return Integer.parseInt(matcher.group(1));
            }
            keep(line, last);
        }
        throw new IOException(String.join(" ", command) + " ended before it was ready:\n" + String.join("\n", last));
    }

    private static void readOn(BufferedReader lines, Deque<String> last) {
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                keep(line, last);
            }
        } catch (IOException e) {
            // It ended, which is what closing it is for.
        }
    }

    private static void keep(String line, Deque<String> last) {
        last.addLast(line);
        if (last.size() > LINES_KEPT) {
            last.removeFirst();
        }
    }

    public int port() {
        return port;
    }

    /** The last lines of either output, as far as they were read: after its end perhaps all. */
    public String saidLast() {
        return String.join("\n", last);
    }

    public ProcessUse use() {
        return new ProcessUse(process.pid());
    }

    /**
     * Asks it for the first time, at once.
     *
     * @param request whose answer must be a good one
     * @return what there was between the start and the end of the answer
     */
    public Start firstAnswer(byte[] request) throws IOException {
        try (var connection = Loopback.to(port)) {
            connection.exchange(request).orFail();
            return new Start((System.nanoTime() - startedNanos) / NANOS, use().cpuSecondsWithChildren());
        }
    }

    /** Ends the process, politely first, and waits until it is gone. */
    @Override
    public void close() {
        end(process);
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The program is stopping, and finds nothing left to end.
        }
    }

    private static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
