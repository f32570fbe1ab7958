package dev.lede.read;

import dev.lede.read.ReadOutcome.Failed;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A source, or a name below it, of which the system wasn't asked yet.
 *
 * @param path as the operator named its source
 * @param name the path from the source's parent on, with {@code /}
 */
record WalkEntry(Path path, String name, Source source) {
    /** Where the operator named it, where it really is, and what of it is told otherwise or left out. */
    record Source(Path named, Path real, Optional<String> shownAs, Optional<Path> without) {}

    static WalkEntry of(SourcePlace place, Path real) {
        Path named = place.path();
        Path top = named.toAbsolutePath().normalize().getFileName();
        return new WalkEntry(
                named, top == null ? "" : top.toString(), new Source(named, real, place.shownAs(), place.without()));
    }

    WalkEntry child(Path path) {
        Path own = path.getFileName();
        return new WalkEntry(path, name.isEmpty() ? own.toString() : name + '/' + own, source);
    }

    boolean isSource() {
        return path.equals(source.named());
    }

    boolean isHidden() {
        return path.getFileName().toString().startsWith(".");
    }

    /** Of a source that is a link, what it leads to. */
    FileKind kind() throws IOException {
        return isSource() ? FileKind.of(path) : FileKind.of(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether it is the folder that is left out of its source; a source itself never is. */
    boolean isLeftOut() throws IOException {
        Optional<Path> without = source.without();
        return !isSource()
                && without.isPresent()
                && Files.exists(without.get())
                && Files.isSameFile(path, without.get());
    }

    SourceFile file() {
        return new SourceFile(path, source.shownAs().orElse(name));
    }

    WalkStep left(ReadOutcome outcome) {
        return new WalkStep.Left(file(), outcome);
    }

    WalkStep failed(IOException fault) {
        return left(new Failed(
                0,
                switch (fault) {
                    case NoSuchFileException missing -> "no such file or folder";
                    case AccessDeniedException denied -> "no permission to read it";
                    case FileSystemLoopException loop -> "a loop of links";
                    case FileSystemException other when other.getReason() != null -> other.getReason();
                    default -> "can't be read: " + fault.getClass().getSimpleName();
                }));
    }
}
