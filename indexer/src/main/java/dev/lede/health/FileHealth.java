package dev.lede.health;

import java.util.List;

/**
 * What of a corpus's files an operator may want to look into.
 *
 * @param repaired the damaged text of all files
 * @param mostRepaired files with the most of it, at most {@value Foremost#FEW}
 * @param slowest files that took longest when they were last read, at least a millisecond; at most {@value Foremost#FEW}
 */
public record FileHealth(Repaired repaired, List<RepairedFile> mostRepaired, List<SlowFile> slowest) {
    /** @param path where it is, as the operator named its source */
    public record RepairedFile(String path, long articles, long characters) {}

    /** @param path where it is, as the operator named its source */
    public record SlowFile(String path, double seconds) {}

    public FileHealth {
        mostRepaired = List.copyOf(mostRepaired);
        slowest = List.copyOf(slowest);
    }
}
