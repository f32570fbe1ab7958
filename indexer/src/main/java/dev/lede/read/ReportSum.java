package dev.lede.read;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Adds up the reports of some files each into one of all; the same sum, whatever their order. Safe for any number of
 * threads.
 */
public final class ReportSum {
    private static final Comparator<Problem> GRAVEST_FIRST = Comparator.comparing(Problem::severity)
            .thenComparing(Problem::path)
            .thenComparingInt(Problem::line)
            .thenComparing(Problem::reason);

    private final TreeMap<String, Long> read = new TreeMap<>();
    private final TreeMap<String, Long> skipped = new TreeMap<>();
    private final TreeMap<String, Long> leftOut = new TreeMap<>();
    private final TreeSet<Problem> problems = new TreeSet<>(GRAVEST_FIRST);
    private long files;
    private long failed;
    private long found;
    private long rejected;
    private long told;
    private long furtherProblems;

    public static ReadReport of(Stream<ReadReport> reports) {
        var sum = new ReportSum();
        reports.forEachOrdered(sum::add);
        return sum.report();
    }

    public synchronized void add(ReadReport report) {
        files += report.files();
        failed += report.failed();
        found += report.found();
        rejected += report.rejected();
        told += report.told();
        furtherProblems += report.furtherProblems();
        addAll(report.read(), read);
        addAll(report.skipped(), skipped);
        addAll(report.leftOut(), leftOut);
        report.problems().forEach(this::add);
    }

    /** What was added until now. */
    public synchronized ReadReport report() {
        return new ReadReport(
                files, read, skipped, failed, found, rejected, leftOut, told, List.copyOf(problems), furtherProblems);
    }

    /** Keeps the gravest, then the first by place, whenever they come, so that the sum doesn't depend on threads. */
    private void add(Problem problem) {
        problems.add(problem);
        if (problems.size() > ReadReport.MOST_PROBLEMS) {
            problems.pollLast();
            furtherProblems++;
        }
    }

    private static void addAll(Map<String, Long> from, Map<String, Long> to) {
        from.forEach((name, count) -> to.merge(name, count, Long::sum));
    }
}
