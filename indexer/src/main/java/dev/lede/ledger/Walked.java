package dev.lede.ledger;

import dev.lede.health.FileCount;
import dev.lede.health.FileHealth;
import dev.lede.read.ReadReport;
import dev.lede.read.ReportSum;
import java.util.List;

/**
 * What all files came to, whenever each was read.
 *
 * @param changes by which they differ from those of the last time
 * @param report what reading them came to
 * @param health what reading them cost and mended
 */
public record Walked(FileChanges changes, ReadReport report, FileHealth health) {
    static Walked of(FileChanges changes, List<FileEntry> files) {
        var count = new FileCount();
        files.forEach(file -> count.add(file.path(), file.facts()));
        return new Walked(changes, ReportSum.of(files.stream().map(FileEntry::report)), count.health());
    }
}
