package dev.lede.read;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What reading the sources came to. The counts add up: {@code files = sum(read) + sum(skipped) + failed} and
 * {@code found = told + rejected + sum(leftOut)}.
 *
 * @param files files met by the walk, each once
 * @param read files read, by form, such as {@code front matter}
 * @param skipped files left out on purpose, by reason, such as {@code removed}
 * @param failed files that could not be read
 * @param found articles found in the files read, related ones too
 * @param rejected articles without a title, or otherwise not fit to index
 * @param leftOut articles in the files read that were left out on purpose, by reason, such as {@code unpublished}
 * @param told articles handed on; the same article may be told several times
 * @param problems the first problems, the gravest before others, then by path and line; at most {@value #MOST_PROBLEMS}
 * @param furtherProblems how many more there were
 */
public record ReadReport(
        long files,
        SortedMap<String, Long> read,
        SortedMap<String, Long> skipped,
        long failed,
        long found,
        long rejected,
        SortedMap<String, Long> leftOut,
        long told,
        List<Problem> problems,
        long furtherProblems) {
    public static final int MOST_PROBLEMS = 10_000;

    /** @throws IllegalArgumentException if the counts don't add up */
    public ReadReport {
        read = new TreeMap<>(read);
        skipped = new TreeMap<>(skipped);
        leftOut = new TreeMap<>(leftOut);
        problems = List.copyOf(problems);
        if (files != sum(read) + sum(skipped) + failed || found != told + rejected + sum(leftOut)) {
            throw new IllegalArgumentException("counts don't add up: files " + files + " read " + read + " skipped "
                    + skipped + " failed " + failed + ", found " + found + " told " + told + " rejected " + rejected
                    + " left out "
                    + leftOut);
        }
    }

    public long filesRead() {
        return sum(read);
    }

    public long filesSkipped() {
        return sum(skipped);
    }

    public long articlesLeftOut() {
        return sum(leftOut);
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
