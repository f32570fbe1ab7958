package dev.lede.read;

/**
 * A text whose damaged characters were mended, by whoever knows how.
 *
 * @param characters how many were wrong, at least
 */
public record Mended(String text, long characters) {}
