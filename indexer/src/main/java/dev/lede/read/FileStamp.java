package dev.lede.read;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * By what a file is known to be unchanged without looking into it. The system sets the time of change itself, at every
 * write, rename and change of rights; so that nothing that keeps size and time of modification goes unseen.
 *
 * @param size bytes
 * @param modified nanoseconds since 1970
 * @param changed the same, of the system's own time of change
 */
public record FileStamp(long size, long modified, long changed) {
    /** A clock's step, and more: a file that was changed within it may change again without another time. */
    private static final Duration STEP = Duration.ofSeconds(2);

    /**
     * Whether the next change is sure to have another time.
     *
     * @param asked when this stamp was asked for, or before
     */
    boolean isSettled(Instant asked) {
        Instant earliest = asked.minus(STEP);
        return changed < TimeUnit.SECONDS.toNanos(earliest.getEpochSecond()) + earliest.getNano();
    }
}
