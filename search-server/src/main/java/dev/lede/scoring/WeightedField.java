package dev.lede.scoring;

/**
 * A Lucene field and what an occurrence in it counts.
 *
 * @param weight above 0, beside 1 in the body
 */
public record WeightedField(String name, float weight) {}
