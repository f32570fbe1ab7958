package dev.lede.index;

import dev.lede.work.Awaited;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.IOUtils;

/** Work in several threads at once. */
final class Workers {
    private Workers() {}

    /** Something to do that may fail at the disk. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    /**
     * The same work in each thread. Returns when every one has ended.
     *
     * @param worker it ends by itself when another has failed
     * @throws IOException the first failure found; as do unchecked ones
     */
    static void run(int threads, Work worker) throws IOException {
        each(threads, Collections.nCopies(threads, worker));
    }

    /**
     * Each work in a thread. Returns when all have ended.
     *
     * @throws IOException as {@link #run} does
     */
    static void each(int threads, List<Work> works) throws IOException {
        try (var executor = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> running = new ArrayList<>();
            for (Work work : works) {
                running.add(executor.submit(() -> {
                    work.run();
                    return null;
                }));
            }
            Awaited.all(running, "building");
        } catch (AlreadyClosedException e) {
            // Where one thread failed at the disk, Lucene tells the others only that it is closed, and why as the
            // cause.
            throw IOUtils.rethrowAlways(e.getCause() == null ? e : e.getCause());
        }
    }
}
