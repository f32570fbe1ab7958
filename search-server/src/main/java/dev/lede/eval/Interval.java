package dev.lede.eval;

/** A mean over queries, and the ends of its 95 % interval. */
public record Interval(double mean, double low, double high) {}
