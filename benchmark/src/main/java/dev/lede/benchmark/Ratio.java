package dev.lede.benchmark;

import java.util.OptionalDouble;

/**
 * One measured thing in terms of another of the same run.
 *
 * @param name what over what
 * @param cpu ratio of CPU times
 * @param wall ratio of times by the clock
 * @param most what the ratio of times by the clock may be, where that was promised
 */
record Ratio(String name, Spread cpu, Spread wall, OptionalDouble most) {
    static Ratio of(Measured one, Measured other) {
        return new Ratio(
                one.name() + " / " + other.name(),
                one.cpu().over(other.cpu()),
                one.wall().over(other.wall()),
                OptionalDouble.empty());
    }

    Ratio named(String another) {
        return new Ratio(another, cpu, wall, most);
    }

    Ratio atMost(double promised) {
        return new Ratio(name, cpu, wall, OptionalDouble.of(promised));
    }
}
