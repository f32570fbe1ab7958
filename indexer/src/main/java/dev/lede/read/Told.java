package dev.lede.read;

/**
 * A value as its source wrote it, and where.
 *
 * @param line 1-based line in the file
 * @param text as written, neither repaired nor checked
 */
public record Told(int line, String text) {}
