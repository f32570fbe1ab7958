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
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts what becomes of files while they are read, from any number of threads, into a {@link ReadReport}. */
final class Tally {
    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::path)
            .thenComparingInt(Problem::line)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::reason);

    private final TreeMap<String, Long> read = new TreeMap<>();
    private final TreeMap<String, Long> skipped = new TreeMap<>();
    private final TreeSet<Problem> problems = new TreeSet<>(BY_PLACE);
    private long furtherProblems;
    private long files;
    private long failed;
    private long told;
    private long rejected;

    synchronized void add(Path path, ReadOutcome outcome) {
        files++;
        switch (outcome) {
            case Read one -> {
                read.merge(one.form(), 1L, Long::sum);
                one.notes().stream().distinct().forEach(note -> add(Severity.WARNED, path, note));
            }
            case Skipped one -> {
                skipped.merge(one.reason(), 1L, Long::sum);
                add(Severity.SKIPPED, path, new Note(0, one.detail()));
            }
            case Failed one -> {
                failed++;
                add(Severity.FAILED, path, new Note(one.line(), one.reason()));
            }
        }
    }

    synchronized void add(Path path, Normalised normalised) {
        told += normalised.told().size();
        rejected += normalised.rejected().size();
        normalised.rejected().stream().distinct().forEach(note -> add(Severity.FAILED, path, note));
        normalised.notes().stream().distinct().forEach(note -> add(Severity.WARNED, path, note));
    }

    synchronized ReadReport report() {
        return new ReadReport(
                files, read, skipped, failed, told + rejected, rejected, told, List.copyOf(problems), furtherProblems);
    }

    /** Keeps the first by place, whenever they come, so that the report doesn't depend on threads. */
    private void add(Severity severity, Path path, Note note) {
        problems.add(new Problem(severity, path.toString(), note.line(), note.reason()));
        if (problems.size() > ReadReport.MOST_PROBLEMS) {
            problems.pollLast();
            furtherProblems++;
        }
    }
}
