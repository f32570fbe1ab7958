package dev.lede.index;

import dev.lede.work.Awaited;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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
            List<Future<Void>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(executor.submit(worker));
            }
            Awaited.all(running, "building");
        } catch (AlreadyClosedException e) {
            // Where one thread failed at the disk, Lucene tells the others only that it is closed, and why as the
            // cause.
            throw IOUtils.rethrowAlways(e.getCause() == null ? e : e.getCause());
        }
    }
}
