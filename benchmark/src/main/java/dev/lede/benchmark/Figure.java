package dev.lede.benchmark;

/** Something measured, such as 1.5 {@code s}. */
record Figure(double value, String unit) {}
