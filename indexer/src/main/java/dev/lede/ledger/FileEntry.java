package dev.lede.ledger;

import dev.lede.health.FileFacts;
import dev.lede.read.FileStamp;
import dev.lede.read.ReadReport;
import java.util.Optional;

/**
 * What one walked file came to.
 *
 * @param path where it is, as the operator named its source; {@link dev.lede.read.SourceFile#key its key}
 * @param stamp by which it is known again unread; none where that can't be told
 * @param hash of its content; none where that couldn't be read, so that it is always read again
 * @param report what reading it came to, alone; of an archive, all that is in it
 * @param facts what reading it cost and mended
 */
public record FileEntry(
        String path, Optional<FileStamp> stamp, Optional<ContentHash> hash, ReadReport report, FileFacts facts) {
    /** Of a file that nothing is known of but what it told. */
    public FileEntry(String path, Optional<FileStamp> stamp, Optional<ContentHash> hash, ReadReport report) {
        this(path, stamp, hash, report, FileFacts.NONE);
    }

    /** Whether both were the same file with the same outcome, whenever it was looked at. */
    boolean isSameAs(FileEntry other) {
        return path.equals(other.path) && hash.equals(other.hash) && report.equals(other.report);
    }
}
