package dev.lede.index;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.IOUtils;

/** The same work in several threads at once. */
final class Workers {
    private Workers() {}

    /**
     * Returns when every thread has ended.
     *
     * @param worker it ends by itself when another has failed
     * @throws IOException the first failure found; as do unchecked ones
     */
    static void run(int threads, Callable<Void> worker) throws IOException {
        try (var executor = Executors.newFixedThreadPool(threads)) {
            for (Future<Void> each : executor.invokeAll(Collections.nCopies(threads, worker))) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw IOUtils.rethrowAlways(cause(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the build was interrupted");
        }
    }

    /** Where one thread failed at the disk, Lucene tells the others only that it is closed, and why as the cause. */
    private static Throwable cause(ExecutionException failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return cause instanceof AlreadyClosedException && cause.getCause() != null ? cause.getCause() : cause;
    }
}
