package dev.lede.benchmark;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Work with what its rounds cost: a row of a table.
 *
 * @param wall median, seconds
 * @param cpu median, seconds
 * @param spread of the CPU time, its longest round over its shortest
 * @param rounds how many were counted
 */
record Measured(String name, int threads, Amount amount, double wall, double cpu, double spread, int rounds) {

    /** @param costs of the same work, at least one */
    static Measured of(Work work, List<Cost> costs) {
        double least = costs.stream().mapToDouble(Cost::cpu).min().orElseThrow();
        double most = costs.stream().mapToDouble(Cost::cpu).max().orElseThrow();
        return new Measured(
                work.name(),
                work.threads(),
                work.amount(),
                median(costs, Cost::wall),
                median(costs, Cost::cpu),
                most / Math.max(least, 1e-9),
                costs.size());
    }

    /** How many processors it kept busy. */
    double processors() {
        return cpu / wall;
    }

    /** The one of the two that takes longer by the clock, which is what was promised about. */
    Measured slower(Measured other) {
        return wall > other.wall ? this : other;
    }

    private static double median(List<Cost> costs, ToDoubleFunction<Cost> of) {
        return Quantiles.median(costs.stream().mapToDouble(of).sorted().toArray());
    }
}
