package dev.lede.benchmark;

import dev.lede.benchmark.Taken.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Asks strings one after another and says what each took.
 *
 * @param cpuNanos of what answers, so far
 */
record Asking(Answering answering, LongSupplier cpuNanos) {
    /** No string may take longer. */
    static final double MOST_MILLIS = 100;

    /** A string that took longer is asked so often again, as something else may have run meanwhile. */
    private static final int AGAIN = 3;

    private static final double NANOS = 1e6;

    /** What answers a text; a fault of ours flies. */
    @FunctionalInterface
    interface Answering {
        Outcome to(String text) throws IOException;
    }

    /** @return one for each, in their order */
    List<Taken> all(List<TypedString> strings) throws IOException {
        List<Taken> taken = new ArrayList<>();
        for (TypedString string : strings) {
            Taken first = once(string);
            taken.add(first.isOver() ? again(string) : first);
        }
        return taken;
    }

    private Taken again(TypedString string) throws IOException {
        List<Taken> taken = new ArrayList<>();
        for (int i = 0; i < AGAIN; i++) {
            taken.add(once(string));
        }
        taken.sort(Comparator.comparingDouble(Taken::wall));
        return taken.get(AGAIN / 2);
    }

    private Taken once(TypedString string) throws IOException {
        long cpu = cpuNanos.getAsLong();
        long wall = System.nanoTime();
        Outcome outcome = answering.to(string.text());
        return new Taken(string, outcome, (System.nanoTime() - wall) / NANOS, (cpuNanos.getAsLong() - cpu) / NANOS);
    }
}
