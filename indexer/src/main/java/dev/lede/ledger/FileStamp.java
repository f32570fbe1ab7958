package dev.lede.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * By what a file is known to be unchanged without looking into it. The system sets the time of change itself, at every
 * write, rename and change of rights; so that nothing that keeps size and time of modification goes unseen.
 *
 * @param size bytes
 * @param modified nanoseconds since 1970
 * @param changed the same, of the system's own time of change
 */
public record FileStamp(long size, long modified, long changed) {
    /** A clock's step, and more: a file that was changed within it may change again without another time. */
    private static final Duration STEP = Duration.ofSeconds(2);

    /**
     * A file's stamp now.
     *
     * @param now when this is asked
     * @return nothing where the system keeps no time of change, or the last change is too fresh to tell the next from
     * @throws IOException if the file is gone or its folder can't be read
     */
    public static Optional<FileStamp> of(Path file, Instant now) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return Optional.empty();
        }
        // All at once: asked one by one, each is a call to the system, and an update asks of every file.
        Map<String, Object> all = Files.readAttributes(file, "unix:size,lastModifiedTime,ctime");
        var changed = (FileTime) Objects.requireNonNull(all.get("ctime"));
        var stamp = new FileStamp(
                (Long) Objects.requireNonNull(all.get("size")),
                ((FileTime) Objects.requireNonNull(all.get("lastModifiedTime"))).to(TimeUnit.NANOSECONDS),
                changed.to(TimeUnit.NANOSECONDS));
        return changed.toInstant().isBefore(now.minus(STEP)) ? Optional.of(stamp) : Optional.empty();
    }
}
