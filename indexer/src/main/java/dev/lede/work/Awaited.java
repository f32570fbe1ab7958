package dev.lede.work;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Work in other threads, waited for. */
public final class Awaited {
    private Awaited() {}

    /**
     * Returns when all have ended, or throws the first failure in their order; the others go on.
     *
     * @param what they do, for who reads of an interruption: {@code reading sources}
     * @throws IOException if one failed with it, or we were interrupted; unchecked ones are thrown as they are
     */
    public static void all(List<? extends Future<?>> works, String what) throws IOException {
        for (Future<?> each : works) {
            value(each, what);
        }
    }

    /**
     * What one comes to.
     *
     * @throws IOException as {@link #all} does
     */
    public static <T> T value(Future<T> work, String what) throws IOException {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while " + what);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException ours -> throw ours;
                case Error ours -> throw ours;
                case IOException ours -> throw ours;
                case null, default -> throw new IllegalStateException(what + " failed", e.getCause());
            }
        }
    }
}
