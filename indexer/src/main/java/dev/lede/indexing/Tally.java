package dev.lede.indexing;

import dev.lede.normalise.Normalised;
import dev.lede.read.Note;
import dev.lede.read.Problem;
import dev.lede.read.Problem.Severity;
import dev.lede.read.ReadOutcome;
import dev.lede.read.ReadOutcome.Failed;
import dev.lede.read.ReadOutcome.Read;
import dev.lede.read.ReadOutcome.Skipped;
import dev.lede.read.ReadReport;
import dev.lede.read.SourceFile;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Counts what becomes of files while they are read, from any number of threads, into a {@link ReadReport}. */
final class Tally {
    private static final Comparator<Problem> GRAVEST_FIRST = Comparator.comparing(Problem::severity)
            .thenComparing(Problem::path)
            .thenComparingInt(Problem::line)
            .thenComparing(Problem::reason);

    private final TreeMap<String, Long> read = new TreeMap<>();
    private final TreeMap<String, Long> skipped = new TreeMap<>();
    private final TreeMap<String, Long> leftOut = new TreeMap<>();
    private final TreeSet<Problem> problems = new TreeSet<>(GRAVEST_FIRST);
    private long furtherProblems;
    private long files;
    private long failed;
    private long told;
    private long rejected;

    /** A file that wasn't read. */
    synchronized void add(SourceFile file, ReadOutcome outcome) {
        files++;
        switch (outcome) {
            case Read one ->
                throw new IllegalArgumentException("of a file read, what became of its articles is needed");
            case Skipped one -> {
                skipped.merge(one.reason(), 1L, Long::sum);
                add(Severity.SKIPPED, file, new Note(0, one.detail()));
            }
            case Failed one -> {
                failed++;
                add(Severity.FAILED, file, new Note(one.line(), one.reason()));
            }
        }
    }

    /** A file that was read, and what its articles came to. */
    synchronized void add(SourceFile file, Read outcome, Normalised normalised) {
        files++;
        read.merge(outcome.form(), 1L, Long::sum);
        told += normalised.told().size();
        rejected += normalised.rejected().size();
        normalised.leftOut().forEach(reason -> leftOut.merge(reason, 1L, Long::sum));
        normalised.rejected().stream().distinct().forEach(note -> add(Severity.FAILED, file, note));
        // All at once: one that stands in both is one problem, though it isn't among those kept.
        Stream.concat(outcome.notes().stream(), normalised.notes().stream())
                .distinct()
                .forEach(note -> add(Severity.WARNED, file, note));
    }

    synchronized ReadReport report() {
        long omitted = leftOut.values().stream().mapToLong(Long::longValue).sum();
        return new ReadReport(
                files,
                read,
                skipped,
                failed,
                told + rejected + omitted,
                rejected,
                leftOut,
                told,
                List.copyOf(problems),
                furtherProblems);
    }

    /** Keeps the gravest, then the first by place, whenever they come, so that the report doesn't depend on threads. */
    private void add(Severity severity, SourceFile file, Note note) {
        problems.add(new Problem(severity, file.shown(), note.line(), note.reason()));
        if (problems.size() > ReadReport.MOST_PROBLEMS) {
            problems.pollLast();
            furtherProblems++;
        }
    }
}
