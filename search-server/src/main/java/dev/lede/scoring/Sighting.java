package dev.lede.scoring;

/**
 * A spelling that a document holds.
 *
 * @param field Lucene's name of it
 * @param times how often it is in that field, at least 1
 */
public record Sighting(String field, Spelling spelling, int times) {}
