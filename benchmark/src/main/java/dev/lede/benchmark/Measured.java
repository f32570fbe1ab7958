package dev.lede.benchmark;

import java.util.List;
import java.util.function.Function;

/**
 * Work with what its rounds cost: a row of a table.
 *
 * @param wall seconds by the clock
 * @param cpu seconds of all processors together
 */
record Measured(String name, int threads, Amount amount, Spread wall, Spread cpu) {
    /** @param costs of the same work, at least one */
    static Measured of(Work work, List<Cost> costs) {
        return new Measured(
                work.name(), work.threads(), work.amount(), spread(costs, Cost::wall), spread(costs, Cost::cpu));
    }

    /** How many processors it kept busy. */
    double processors() {
        return cpu.median() / wall.median();
    }

    /** The CPU time's longest round over its shortest. */
    double disturbed() {
        return cpu.most() / Math.max(cpu.least(), 1e-9);
    }

    /** The one of the two that takes longer by the clock, which is what was promised about. */
    Measured slower(Measured other) {
        return wall.median() > other.wall.median() ? this : other;
    }

    private static Spread spread(List<Cost> costs, Function<Cost, Double> of) {
        return Spread.of(costs.stream().map(of).toList());
    }
}
