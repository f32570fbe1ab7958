package dev.lede.eval;

import static java.util.stream.Collectors.joining;

import dev.lede.read.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, as tables for a person. */
public final class EvaluationText {
    private static final String NAME = "%-23s";

    private EvaluationText() {}

    public static String of(EvaluationResult result) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%s: %,d documents, %,d judged queries; means with 95 %% intervals",
                Shown.of(result.collection()),
                result.documents(),
                result.queries()));
        lines.add("");
        lines.add(line(
                "", result.measures().keySet().stream().map(Measure::toString).toList()));
        result.rows()
                .forEach((name, measures) -> lines.add(line(
                        name,
                        measures.values().stream().map(EvaluationText::cell).toList())));
        result.against().ifPresent(against -> {
            lines.add("");
            lines.add("Lede, " + result.matching() + (result.expand() ? ", expanded" : "") + ", against "
                    + Shown.of(against.run()));
            lines.add("");
            lines.add(String.format(
                    Locale.ROOT,
                    NAME + " %8s %8s %11s %6s %7s %6s %8s",
                    "",
                    "earlier",
                    "now",
                    "difference",
                    "wins",
                    "losses",
                    "ties",
                    "p"));
            against.measures().forEach((measure, comparison) -> lines.add(compared(measure, comparison)));
        });
        return lines.stream().map(String::stripTrailing).collect(joining(System.lineSeparator()));
    }

    private static String line(String name, List<String> cells) {
        return String.format(Locale.ROOT, NAME, name)
                + cells.stream()
                        .map(cell -> String.format(Locale.ROOT, "  %-17s", cell))
                        .collect(joining());
    }

    private static String cell(Interval interval) {
        return share(interval.mean()) + " (" + share(interval.low()) + '–' + share(interval.high()) + ')';
    }

    /** As such figures are usually written: without the 0 before the point. */
    private static String share(double value) {
        return String.format(Locale.ROOT, "%.3f", value).replaceFirst("^0", "");
    }

    private static String compared(Measure measure, Comparison comparison) {
        return String.format(
                Locale.ROOT,
                NAME + " %8s %8s %11s %6d %7d %6d %8.4f",
                measure,
                share(comparison.earlier()),
                share(comparison.earlier() + comparison.difference()),
                (comparison.difference() < 0 ? '-' : '+') + share(Math.abs(comparison.difference())),
                comparison.wins(),
                comparison.losses(),
                comparison.ties(),
                comparison.p());
    }
}
