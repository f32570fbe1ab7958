package dev.lede.benchmark;

import com.sun.management.ThreadMXBean;
import dev.lede.benchmark.Bar.Round;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What CPU questions of several kinds come to, ours and another's answers in turn: the asking thread's, and the collector's for what that
 * thread allocated.
 *
 * @param <T> a question
 * @param kind what questions of a sort are called in a table
 */
record KindTimes<T>(Rounds rounds, List<T> questions, Function<T, String> kind) {
    /** For each of the rounds that count for nothing. */
    private static final Duration WARM_UP = Duration.ofSeconds(10);

    private static final double NANOS = 1e6;
    private static final double KILOBYTE = 1e3;
    private static final String ALL = "";
    private static final String PART = "– ";

    /** What the row is called that tells what an answer allocated. */
    static final String ALLOCATED = PART + "allocated for an answer";

    /** Looked up once: each time would allocate, within what is measured. */
    private static final ThreadMXBean THREADS = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

    /** What answers; that it did is enough. */
    @FunctionalInterface
    interface Answering<T> {
        Object to(T question) throws IOException;
    }

    /** Of questions asked by one thread: how many, its milliseconds of CPU, and the bytes that it allocated. */
    private record Used(int questions, double millis, double bytes) {
        private Used and(Used more) {
            return new Used(questions + more.questions, millis + more.millis, bytes + more.bytes);
        }

        private double millisWith(double collectingByte) {
            return (millis + bytes * collectingByte) / questions;
        }

        private double kilobytes() {
            return bytes / KILOBYTE / questions;
        }
    }

    /**
     * @param peer who the other is
     * @return of all, then of each kind, then what an answer allocated
     */
    List<Bar> bars(String measure, String peer, Answering<T> lede, Answering<T> other) throws IOException {
        warm(lede, other);
        var garbage = new YoungGarbage();
        List<List<Map<String, Used>>> used =
                rounds.taken(List.of(() -> used(lede, garbage), () -> used(other, garbage)));
        double collectingByte = garbage.millisPerByte();
        List<Bar> bars = new ArrayList<>();
        for (String each : used.getFirst().getFirst().keySet()) {
            bars.add(Bar.share(
                    each.equals(ALL) ? measure : PART + each,
                    peer,
                    "ms",
                    both(used, each, one -> one.millisWith(collectingByte))));
        }
        bars.add(Bar.share(ALLOCATED, peer, "KB", both(used, ALL, Used::kilobytes)));
        return bars;
    }

    /** Both in turn until Java has compiled what answers, which takes it longer than a round. */
    private void warm(Answering<T> lede, Answering<T> other) throws IOException {
        long end = System.nanoTime() + WARM_UP.multipliedBy(rounds.warmUps()).toNanos();
        while (System.nanoTime() < end) {
            for (Answering<T> each : List.of(lede, other)) {
                for (T question : questions) {
                    each.to(question);
                }
            }
        }
    }

    private List<Round> both(List<List<Map<String, Used>>> used, String each, ToDoubleFunction<Used> of) {
        return IntStream.range(0, rounds.rounds())
                .mapToObj(round -> new Round(
                        of.applyAsDouble(used.getFirst().get(round).get(each)),
                        of.applyAsDouble(used.getLast().get(round).get(each))))
                .toList();
    }

    /** @return by kind, of all under no name and first */
    private Map<String, Used> used(Answering<T> answering, YoungGarbage garbage) throws IOException {
        Map<String, Used> used = new LinkedHashMap<>();
        garbage.during(() -> {
            long allocated = 0;
            for (T question : questions) {
                Used once = once(question, answering);
                used.merge(ALL, once, Used::and);
                used.merge(kind.apply(question), once, Used::and);
                allocated += (long) once.bytes();
            }
            return allocated;
        });
        return used;
    }

    private static <T> Used once(T question, Answering<T> answering) throws IOException {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long nanos = THREADS.getCurrentThreadCpuTime();
        answering.to(question);
        return new Used(
                1,
                (THREADS.getCurrentThreadCpuTime() - nanos) / NANOS,
                THREADS.getCurrentThreadAllocatedBytes() - bytes);
    }
}
