package dev.lede.search;

import java.time.Duration;

/** How long one search may take. For one thread. */
final class Deadline {
    /** Looking at the clock costs more than looking at a document. */
    private static final int STEPS_BETWEEN_LOOKS = 64;

    private final long start = System.nanoTime();
    private final long limitNanos;
    private int steps;
    private boolean hasPassed;

    Deadline(Duration limit) {
        this.limitNanos = limit.toNanos();
    }

    /** Called for every document looked at; once true, always true. */
    boolean passes() {
        if (!hasPassed && steps++ % STEPS_BETWEEN_LOOKS == 0) {
            hasPassed = isOver();
        }
        return hasPassed;
    }

    /** As {@link #passes}, for many documents at once. */
    boolean passesNow() {
        hasPassed = hasPassed || isOver();
        return hasPassed;
    }

    /** By the clock, cutting nothing short: for what is left out where there is no time for it. */
    boolean isOver() {
        return System.nanoTime() - start > limitNanos;
    }

    /** Whether anything was cut short. */
    boolean hasPassed() {
        return hasPassed;
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
