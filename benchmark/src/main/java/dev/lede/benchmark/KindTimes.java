package dev.lede.benchmark;

import dev.lede.benchmark.Bar.Round;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What the asking thread's CPU comes to for questions of several kinds, ours and bare Lucene's in turn.
 *
 * @param <T> a question
 * @param kind what questions of a sort are called in a table
 */
record KindTimes<T>(Rounds rounds, List<T> questions, Function<T, String> kind) {
    private static final double NANOS = 1e6;
    private static final String ALL = "";

    /** What answers; that it did is enough. */
    @FunctionalInterface
    interface Answering<T> {
        Object to(T question) throws IOException;
    }

    /** @return of all, then of each kind */
    List<Bar> bars(String measure, Answering<T> lede, Answering<T> bare) throws IOException {
        List<List<Map<String, Double>>> taken = rounds.taken(List.of(() -> millis(lede), () -> millis(bare)));
        List<Bar> bars = new ArrayList<>();
        for (String each : taken.getFirst().getFirst().keySet()) {
            List<Round> both = IntStream.range(0, rounds.rounds())
                    .mapToObj(round -> new Round(
                            taken.get(0).get(round).getOrDefault(each, 0.0),
                            taken.get(1).get(round).getOrDefault(each, 0.0)))
                    .toList();
            bars.add(Bar.share(each.equals(ALL) ? measure : "– " + each, "bare Lucene", "ms", both));
        }
        return bars;
    }

    /** @return by kind the mean, of all under no name and first */
    private Map<String, Double> millis(Answering<T> answering) throws IOException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Map<String, Double> sums = new LinkedHashMap<>(Map.of(ALL, 0.0));
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (T question : questions) {
            long start = threads.getCurrentThreadCpuTime();
            answering.to(question);
            double millis = (threads.getCurrentThreadCpuTime() - start) / NANOS;
            for (String each : List.of(ALL, kind.apply(question))) {
                sums.merge(each, millis, Double::sum);
                counts.merge(each, 1, Integer::sum);
            }
        }
        sums.replaceAll((each, sum) -> sum / counts.getOrDefault(each, 1));
        return sums;
    }
}
