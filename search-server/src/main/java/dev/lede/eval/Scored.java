package dev.lede.eval;

/** A document of a ranking, by the collection's id. */
record Scored(String document, float score) {}
