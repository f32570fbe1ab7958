package dev.lede.read;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What the system says of a path, asked once: an update asks it of every file there is, and little else. */
sealed interface FileKind {
    record SymbolicLink() implements FileKind {}

    record Folder() implements FileKind {}

    /** A device, pipe or socket. */
    record Special() implements FileKind {}

    /**
     * @param stamp nothing where the system keeps no time of change, or the last change is too fresh to tell the next from
     * @param identity the same for all names of one file; nothing where it has no other name, or the system doesn't tell
     */
    record Regular(Optional<FileStamp> stamp, Optional<Object> identity) implements FileKind {}

    /**
     * @param links whether a link is followed
     * @throws IOException if nothing is there, or its folder can't be read
     */
    static FileKind of(Path path, LinkOption... links) throws IOException {
        return Unix.IS_KNOWN ? Unix.kind(path, links) : portable(path, links);
    }

    private static FileKind portable(Path path, LinkOption... links) throws IOException {
        BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class, links);
        if (file.isRegularFile()) {
            return new Regular(Optional.empty(), Optional.empty());
        }
        return file.isSymbolicLink() ? new SymbolicLink() : file.isDirectory() ? new Folder() : new Special();
    }

    /** Where the system tells the time of change and the number of names too. */
    final class Unix {
        static final boolean IS_KNOWN =
                FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

        private static final String ALL =
                "unix:isRegularFile,isDirectory,isSymbolicLink,size,lastModifiedTime,ctime,nlink,fileKey";

        private Unix() {}

        static FileKind kind(Path path, LinkOption... links) throws IOException {
            Instant asked = Instant.now();
            Map<String, Object> file = Files.readAttributes(path, ALL, links);
            if (is(file, "isRegularFile")) {
                var stamp = new FileStamp(
                        (Long) requireNonNull(file.get("size")),
                        nanoseconds(file, "lastModifiedTime"),
                        nanoseconds(file, "ctime"));
                boolean hasOthers = (Integer) requireNonNull(file.get("nlink")) > 1;
                return new Regular(
                        stamp.isSettled(asked) ? Optional.of(stamp) : Optional.empty(),
                        hasOthers ? Optional.ofNullable(file.get("fileKey")) : Optional.empty());
            }
            return is(file, "isSymbolicLink")
                    ? new SymbolicLink()
                    : is(file, "isDirectory") ? new Folder() : new Special();
        }

        private static boolean is(Map<String, Object> file, String name) {
            return (Boolean) requireNonNull(file.get(name));
        }

        private static long nanoseconds(Map<String, Object> file, String name) {
            return ((FileTime) requireNonNull(file.get(name))).to(TimeUnit.NANOSECONDS);
        }
    }
}
