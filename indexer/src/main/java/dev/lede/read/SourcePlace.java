package dev.lede.read;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file or folder to walk.
 *
 * @param path as the operator named it
 * @param shownAs how readers are told of every file in it; by their own names where that isn't said
 */
public record SourcePlace(Path path, Optional<String> shownAs) {
    public static SourcePlace of(Path path) {
        return new SourcePlace(path, Optional.empty());
    }
}
