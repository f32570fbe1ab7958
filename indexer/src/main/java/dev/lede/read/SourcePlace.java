package dev.lede.read;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file or folder to walk.
 *
 * @param path as the operator named it
 * @param shownAs how readers are told of every file in it; by their own names where that isn't said
 * @param without a folder in it that isn't walked: our own, which what is read ends up in
 */
public record SourcePlace(Path path, Optional<String> shownAs, Optional<Path> without) {
    public static SourcePlace of(Path path) {
        return new SourcePlace(path, Optional.empty(), Optional.empty());
    }
}
