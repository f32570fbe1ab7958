package dev.lede.read;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What reading the sources came to. The counts add up: {@code files = sum(read) + sum(skipped) + failed} and
 * {@code found = told + rejected}.
 *
 * @param files files met by the walk, each once
 * @param read files read, by form, such as {@code front matter}
 * @param skipped files left out on purpose, by reason, such as {@code removed}
 * @param failed files that could not be read
 * @param found articles found in the files read, related ones too
 * @param rejected articles without a title, or otherwise not fit to index
 * @param told articles handed on; the same article may be told several times
 * @param problems the first problems by path and line, at most {@value #MOST_PROBLEMS}
 * @param furtherProblems how many more there were
 */
public record ReadReport(
        long files,
        SortedMap<String, Long> read,
        SortedMap<String, Long> skipped,
        long failed,
        long found,
        long rejected,
        long told,
        List<Problem> problems,
        long furtherProblems) {
    public static final int MOST_PROBLEMS = 10_000;

    /** @throws IllegalArgumentException if the counts don't add up */
    public ReadReport {
        read = new TreeMap<>(read);
        skipped = new TreeMap<>(skipped);
        problems = List.copyOf(problems);
        if (files != sum(read) + sum(skipped) + failed || found != told + rejected) {
            throw new IllegalArgumentException("counts don't add up: files " + files + " read " + read + " skipped "
                    + skipped + " failed " + failed + ", found " + found + " told " + told + " rejected " + rejected);
        }
    }

    public long filesRead() {
        return sum(read);
    }

    public long filesSkipped() {
        return sum(skipped);
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
