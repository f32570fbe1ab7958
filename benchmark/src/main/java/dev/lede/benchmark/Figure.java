package dev.lede.benchmark;

import java.util.List;

/**
 * Something measured, such as 1.5 {@code s}: of its rounds the one in the middle, and how far the others were from it.
 *
 * @param rounds how many there were, at least one
 */
record Figure(double median, double least, double most, int rounds, String unit) {
    /** @param rounds one value each, at least one */
    static Figure of(List<Double> rounds, String unit) {
        Spread spread = Spread.of(rounds);
        return new Figure(spread.median(), spread.least(), spread.most(), spread.rounds(), unit);
    }
}
