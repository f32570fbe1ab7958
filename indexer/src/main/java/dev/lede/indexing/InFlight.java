package dev.lede.indexing;

import java.util.concurrent.Semaphore;

/** Holds back whoever would bring more into memory than fits at once. */
final class InFlight {
    private static final int UNIT = 1024;

    private final Semaphore free;
    private final int most;

    /** @param most bytes at once */
    InFlight(long most) {
        this.most = Math.toIntExact(most / UNIT);
        // In turn, so that small files can't keep a large one waiting forever.
        this.free = new Semaphore(this.most, true);
    }

    /** Waits until there is room, then does the work; what is larger than all the room has it alone. */
    void with(long bytes, Runnable work) {
        int units = (int) Math.min(most, (bytes + UNIT - 1) / UNIT);
        free.acquireUninterruptibly(units);
        try {
            work.run();
        } finally {
            free.release(units);
        }
    }
}
