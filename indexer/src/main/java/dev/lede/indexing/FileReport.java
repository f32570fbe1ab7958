package dev.lede.indexing;

import dev.lede.health.Repaired;
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
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The report of one file. */
final class FileReport {
    private static final SortedMap<String, Long> NONE = new TreeMap<>();

    private FileReport() {}

    /** Of a file that wasn't read. */
    static ReadReport of(SourceFile file, ReadOutcome outcome) {
        return switch (outcome) {
            case Read one ->
                throw new IllegalArgumentException("of a file read, what became of its articles is needed");
            case Skipped one ->
                new ReadReport(
                        1,
                        NONE,
                        once(one.reason()),
                        0,
                        0,
                        0,
                        NONE,
                        0,
                        List.of(problem(Severity.SKIPPED, file, new Note(0, one.detail()))),
                        0);
            case Failed one ->
                new ReadReport(
                        1,
                        NONE,
                        NONE,
                        1,
                        0,
                        0,
                        NONE,
                        0,
                        List.of(problem(Severity.FAILED, file, new Note(one.line(), one.reason()))),
                        0);
        };
    }

    /** Of a file that was read, and what its articles came to. */
    static ReadReport of(SourceFile file, Read read, Normalised normalised) {
        long told = normalised.told().size();
        long rejected = normalised.rejected().size();
        TreeMap<String, Long> leftOut = normalised.leftOut().stream()
                .collect(Collectors.groupingBy(reason -> reason, TreeMap::new, Collectors.counting()));
        List<Problem> problems = Stream.concat(
                        normalised.rejected().stream().distinct().map(note -> problem(Severity.FAILED, file, note)),
                        Stream.concat(read.notes().stream(), normalised.notes().stream())
                                .distinct()
                                .map(note -> problem(Severity.WARNED, file, note)))
                .toList();
        List<Problem> kept = problems.stream().limit(ReadReport.MOST_PROBLEMS).toList();
        return new ReadReport(
                1,
                once(read.form()),
                NONE,
                0,
                told + rejected + normalised.leftOut().size(),
                rejected,
                leftOut,
                told,
                kept,
                problems.size() - kept.size());
    }

    /** How much of it had to be mended, at whichever step. */
    static Repaired repaired(Read read, Normalised normalised) {
        return read.mended() == 0
                ? normalised.repaired()
                : new Repaired(
                        normalised.told().size(),
                        read.mended() + normalised.repaired().characters());
    }

    private static SortedMap<String, Long> once(String name) {
        return new TreeMap<>(Map.of(name, 1L));
    }

    private static Problem problem(Severity severity, SourceFile file, Note note) {
        return new Problem(severity, file.shown(), note.line(), note.reason());
    }
}
