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

/** Work in several threads at once. */
final class Workers {
    private static final String WHAT = "building";

    private Workers() {}

    /** Something to do that may fail at the disk. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    /** The same, and something comes of it. */
    @FunctionalInterface
    interface Making<T> {
        T make() throws IOException;
    }

    /**
     * The same work in each thread. Returns when every one has ended.
     *
     * @param worker it ends by itself when another has failed
     * @throws IOException the first failure found; as do unchecked ones
     */
    static void run(int threads, Work worker) throws IOException {
        try (var executor = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(executor.submit(callable(worker)));
            }
            Awaited.all(running, WHAT);
        } catch (AlreadyClosedException e) {
            throw IOUtils.rethrowAlways(reason(e));
        }
    }

    /**
     * Both, side by side where there are two threads. Returns when both have ended.
     *
     * @return what was made
     * @throws IOException the failure of the other work, else of the making; as do unchecked ones
     */
    static <T> T beside(int threads, Work other, Making<T> making) throws IOException {
        try (var executor = Executors.newFixedThreadPool(threads)) {
            Future<?> others = executor.submit(callable(other));
            Future<T> made = executor.submit(making::make);
            Awaited.all(List.of(others), WHAT);
            return Awaited.value(made, WHAT);
        } catch (AlreadyClosedException e) {
            throw IOUtils.rethrowAlways(reason(e));
        }
    }

    private static Callable<Boolean> callable(Work work) {
        return () -> {
            work.run();
            return true;
        };
    }

    /** Where one thread failed at the disk, Lucene tells the others only that it is closed, and why as the cause. */
    private static Throwable reason(AlreadyClosedException e) {
        return e.getCause() == null ? e : e.getCause();
    }
}
