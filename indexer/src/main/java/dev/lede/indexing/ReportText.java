package dev.lede.indexing;

import dev.lede.index.IndexReport;
import dev.lede.read.Problem;
import dev.lede.read.ReadReport;
import dev.lede.read.Shown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A report as lines for people: every count beside those that it is the sum of. */
public final class ReportText {
    private ReportText() {}

    /** @param mostProblems how many problems are listed, those that cost most first; further ones are counted */
    public static String of(IndexReport report, int mostProblems) {
        ReadReport read = report.read();
        List<String> lines = new ArrayList<>();
        String files = count(read.filesRead(), "read") + count(read.filesSkipped(), " + skipped");
        lines.add(line("files", count(read.files()) + " = " + files + count(read.failed(), " + failed")));
        kinds(lines, "read", read.read());
        kinds(lines, "skipped", read.skipped());
        String found = count(read.told(), "told")
                + count(read.rejected(), " + rejected")
                + (read.articlesLeftOut() == 0 ? "" : count(read.articlesLeftOut(), " + left out"));
        lines.add(line("articles found", count(read.found()) + " = " + found));
        kinds(lines, "left out", read.leftOut());
        String told = count(report.articles(), "indexed") + count(report.merged(), " + merged");
        lines.add(line("articles told", count(read.told()) + " = " + told));
        lines.add(line("seconds", String.format(Locale.ROOT, "%.1f", report.seconds())));
        report.health().ifPresent(health -> lines.addAll(HealthText.of(health, report.articles())));
        problems(lines, read, mostProblems);
        return String.join(System.lineSeparator(), lines);
    }

    private static void kinds(List<String> lines, String name, Map<String, Long> counts) {
        if (!counts.isEmpty()) {
            String each = counts.entrySet().stream()
                    .map(kind -> count(kind.getValue(), kind.getKey()))
                    .collect(Collectors.joining(", "));
            lines.add(line("  " + name, each));
        }
    }

    private static void problems(List<String> lines, ReadReport read, int most) {
        long all = read.problems().size() + read.furtherProblems();
        if (all == 0) {
            return;
        }
        lines.add(line("problems", count(all)));
        read.problems().stream()
                .sorted(Comparator.comparing(Problem::severity))
                .limit(most)
                .map(problem ->
                        "  " + problem.severity().name().toLowerCase(Locale.ROOT) + "  " + Shown.of(problem.asLine()))
                .forEach(lines::add);
        long listed = Math.min(most, read.problems().size());
        if (all > listed) {
            lines.add("  and " + count(all - listed) + " more: --json lists up to " + count(ReadReport.MOST_PROBLEMS));
        }
    }

    static String line(String name, String counts) {
        return name + " ".repeat(Math.max(1, 16 - name.length())) + counts;
    }

    static String count(long count, String what) {
        return what + " " + count(count);
    }

    /** With commas, whatever the locale. */
    static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
