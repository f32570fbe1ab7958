package dev.lede.read;

/**
 * Something in a file that is missing, ignored or mended, without the file's name.
 *
 * @param line 1-based line in the file, 0 where it is about the whole file
 * @param reason plain words, without a line end
 */
public record Note(int line, String reason) {}
