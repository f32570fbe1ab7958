package dev.lede.benchmark;

import dev.lede.benchmark.peer.Loopback;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Clients of a server on this machine, each over a connection that it keeps. Every answer must be a good one.
 *
 * @param requests asked in turn, again from the first when all were
 */
record Load(int port, List<byte[]> requests) {
    private static final double NANOS = 1e9;

    Load {
        requests = List.copyOf(requests);
    }

    /** Of so many of the requests. */
    Load first(int count) {
        return new Load(port, requests.subList(0, Math.min(count, requests.size())));
    }

    /** One client asks each once, one after another. */
    Latencies once() throws IOException {
        long start = System.nanoTime();
        var nanos = new ConcurrentLinkedQueue<Long>();
        try (var connection = Loopback.to(port)) {
            for (byte[] request : requests) {
                long asked = System.nanoTime();
                connection.exchange(request).orFail();
                nanos.add(System.nanoTime() - asked);
            }
        }
        return Latencies.of((System.nanoTime() - start) / NANOS, nanos);
    }

    /** Clients that ask the next thing as soon as they have an answer. */
    Latencies asFastAsItGoes(int clients, Duration time) throws IOException {
        long start = System.nanoTime();
        long end = start + time.toNanos();
        var nanos = new ConcurrentLinkedQueue<Long>();
        var next = new AtomicLong();
        Threads.share(clients, clients, client -> {
            try (var connection = Loopback.to(port)) {
                while (System.nanoTime() < end) {
                    long asked = System.nanoTime();
                    connection.exchange(request(next.getAndIncrement())).orFail();
                    nanos.add(System.nanoTime() - asked);
                }
            }
        });
        return Latencies.of((System.nanoTime() - start) / NANOS, nanos);
    }

    /**
     * Readers who come at their own pace, whether others wait or not: what each waits for is counted from when it would have asked,
     * also where no client was free then.
     *
     * @param perSecond how many come, evenly
     * @param clients at most so many at once
     * @param goesOn whether more come
     */
    Latencies atAPace(double perSecond, int clients, BooleanSupplier goesOn) throws IOException {
        long start = System.nanoTime();
        Collection<Long> nanos = new ConcurrentLinkedQueue<>();
        var next = new AtomicLong();
        Threads.share(clients, clients, client -> {
            try (var connection = Loopback.to(port)) {
                while (goesOn.getAsBoolean()) {
                    long number = next.getAndIncrement();
                    long due = start + (long) (number / perSecond * NANOS);
                    waitUntil(due);
                    connection.exchange(request(number)).orFail();
                    nanos.add(System.nanoTime() - due);
                }
            }
        });
        return Latencies.of((System.nanoTime() - start) / NANOS, nanos);
    }

    /** For so long from now on. */
    static BooleanSupplier lasting(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        return () -> System.nanoTime() < end;
    }

    private byte[] request(long number) {
        return requests.get((int) (number % requests.size()));
    }

    private static void waitUntil(long due) {
        // Parking ends late by a twentieth of a millisecond or two.
        long early = TimeUnit.MICROSECONDS.toNanos(60);
        for (long left = due - System.nanoTime(); left > early; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left - early);
        }
        while (System.nanoTime() < due) {
            Thread.onSpinWait();
        }
    }
}
