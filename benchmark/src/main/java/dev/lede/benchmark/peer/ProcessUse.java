package dev.lede.benchmark.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What a process of this machine has used so far, as the system counts it. Memory is told by {@code /proc} and is absent where
 * there is none, or no such process any more.
 */
public record ProcessUse(long pid) {
    private static final double KILOBYTES = 1024;
    private static final double NANOS = 1e9;

    /** Where {@code proc(5)} has it behind the name: own user and system time, then the children's. */
    private static final int OWN_USER_TIME = 11;

    private static final int TIMES = 4;

    /** A second, wherever Linux tells programs. */
    private static final double TICKS = 100;

    /**
     * Seconds of all processors together, in steps of 10 ms; without its children.
     *
     * @throws IllegalStateException if the process has ended, or the system doesn't tell
     */
    public double cpuSeconds() {
        Duration total = ProcessHandle.of(pid)
                .flatMap(handle -> handle.info().totalCpuDuration())
                .orElseThrow(() -> new IllegalStateException("the system doesn't tell what process " + pid + " used"));
        return total.toNanos() / NANOS;
    }

    /**
     * As {@link #cpuSeconds}, with the children that it has waited for, such as those of a script that became this process; without
     * them where there is no {@code /proc}.
     */
    public double cpuSecondsWithChildren() {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Arrays.stream(fields, OWN_USER_TIME, OWN_USER_TIME + TIMES)
                            .mapToLong(Long::parseLong)
                            .sum()
                    / TICKS;
        } catch (IOException e) {
            return cpuSeconds();
        }
    }

    /** Megabytes in memory now, files that are mapped, such as an index, with those parts that were looked at. */
    public OptionalDouble residentMegabytes() {
        return megabytes("VmRSS:");
    }

    /** The most of {@link #residentMegabytes} since the process began. */
    public OptionalDouble peakMegabytes() {
        return megabytes("VmHWM:");
    }

    /** Of {@link #residentMegabytes} what is the process's own: heap, code and stacks, without mapped files. */
    public OptionalDouble ownMegabytes() {
        return megabytes("RssAnon:");
    }

    private OptionalDouble megabytes(String name) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / KILOBYTES)
                    .findFirst();
        } catch (IOException e) {
            return OptionalDouble.empty();
        }
    }
}
