package dev.lede.benchmark;

import java.util.Collection;
import java.util.List;

/**
 * How long answers took.
 *
 * @param seconds in which all of them came
 * @param millis each, ascending; at least one
 */
record Latencies(double seconds, List<Double> millis) {
    private static final double NANOS = 1e6;

    Latencies {
        millis = List.copyOf(millis);
    }

    static Latencies of(double seconds, Collection<Long> nanos) {
        return new Latencies(
                seconds, nanos.stream().sorted().map(each -> each / NANOS).toList());
    }

    double perSecond() {
        return millis.size() / seconds;
    }

    /** So much that a share of all took no longer. */
    double at(double share) {
        return Quantiles.at(millis.stream().mapToDouble(Double::doubleValue).toArray(), share);
    }

    double median() {
        return at(1.0 / 2);
    }

    /** What 99 in 100 were answered in. */
    double late() {
        return at(99.0 / 100);
    }
}
