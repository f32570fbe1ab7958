package dev.lede.benchmark;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** Several threads that share out a list: each takes the next one when it is done with the last. */
final class Threads {
    private Threads() {}

    /** What is done with each. */
    @FunctionalInterface
    interface Each<T> {
        void take(T one) throws IOException;
    }

    /** What is done with each number. */
    @FunctionalInterface
    interface EachNumber {
        void take(long number) throws IOException;
    }

    static <T> void share(int threads, List<T> all, Each<T> each) throws IOException {
        share(threads, all.size(), number -> each.take(all.get((int) number)));
    }

    /** The numbers from 0 on, so many. */
    static void share(int threads, long count, EachNumber each) throws IOException {
        var next = new AtomicLong();
        Callable<Void> worker = () -> {
            for (long i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                each.take(i);
            }
            return null;
        };
        try (var executor = Executors.newFixedThreadPool(threads)) {
            for (Future<Void> done : executor.invokeAll(Collections.nCopies(threads, worker))) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("a benchmark's thread failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
