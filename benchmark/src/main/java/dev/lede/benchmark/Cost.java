package dev.lede.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;

/**
 * What one run cost.
 *
 * @param wall seconds by the clock, which other programs on the machine lengthen
 * @param cpu seconds of all processors together that this process had, compiler and collector included; at least the step in
 *     which systems count them, as no work is done in none
 */
record Cost(double wall, double cpu) {
    private static final double NANOS = 1e9;
    private static final double STEP = 0.01;

    static Cost of(Work.Body body) throws IOException {
        // What the run before left over is not this one's.
        System.gc();
        long cpu = cpuNanos();
        long wall = System.nanoTime();
        body.run();
        return new Cost((System.nanoTime() - wall) / NANOS, Math.max(STEP, (cpuNanos() - cpu) / NANOS));
    }

    /**
     * Of another process.
     *
     * @param startNanos by {@link System#nanoTime}
     * @param cpu seconds that it had since
     */
    static Cost since(long startNanos, double cpu) {
        return new Cost((System.nanoTime() - startNanos) / NANOS, Math.max(STEP, cpu));
    }

    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
