package dev.lede.search;

/**
 * How some articles are rated, by the sources' own scores; those without a rating don't count.
 *
 * @param rated how many are, one at least
 * @param mean of the scores
 * @param median the middle score, or between the two in the middle
 */
public record Ratings(long rated, double mean, double median) {}
