package dev.lede.benchmark;

/**
 * A text for a search box.
 *
 * @param kind where it is from, or what is odd about it
 */
record TypedString(String kind, String text) {}
