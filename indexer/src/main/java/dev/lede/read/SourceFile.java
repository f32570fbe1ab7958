package dev.lede.read;

import java.nio.file.Path;

/**
 * A file that the walk met.
 *
 * @param path where it is, as the operator named its source: for opening and for problems
 * @param name the path from the named source's parent on, with {@code /}: what readers may see
 */
public record SourceFile(Path path, String name) {}
