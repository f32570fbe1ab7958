package dev.lede.benchmark;

import dev.lede.benchmark.Changes.Change;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What changed between two runs, for people: a table in Markdown. */
final class ChangesMarkdown {
    private static final String EXPLAINED =
            "Each measure as it was told: in terms of what did the same in its own run, so that a slower day slows both; its median,"
                    + " and the least and most of its rounds. Marked where no round of one run is within the rounds of the other.\n";
    private static final String HEAD = """

            | measure | against | then | now | now / then | beyond the rounds |
            |---|---|--:|--:|--:|---|
            """;
    private static final String NOTHING = "–";

    private ChangesMarkdown() {}

    static String of(Changes changes) {
        return "## Since " + changes.then().day() + "\n\n" + EXPLAINED + warning(changes.elsewhere()) + HEAD
                + changes.changes().stream().map(ChangesMarkdown::row).collect(Collectors.joining());
    }

    private static String warning(List<String> elsewhere) {
        return elsewhere.isEmpty()
                ? ""
                : "\n**Not measured alike, so a change may be no change of the program's: "
                        + String.join("; ", elsewhere) + ".**\n";
    }

    private static String row(Change change) {
        Result named = change.named();
        return ReportMarkdown.cells(List.of(
                named.section() + ": " + named.measure(),
                named.against(),
                figure(change.then()),
                figure(change.now()),
                change.isCommon() ? ReportMarkdown.significant(change.ratio()) : NOTHING,
                change.isBeyondRounds() ? "**" + judged(named.good(), change.ratio()) + "**" : ""));
    }

    private static String judged(Result.Good good, double ratio) {
        boolean isLess = ratio < 1;
        return switch (good) {
            case LESS -> isLess ? "better" : "worse";
            case MORE -> isLess ? "worse" : "better";
            case UNKNOWN -> isLess ? "less" : "more";
        };
    }

    private static String figure(Optional<Result> result) {
        return result.map(each -> {
                    Spread figure = each.figure();
                    String median = ReportMarkdown.significant(figure.median())
                            + (each.unit().isEmpty() ? "" : " " + each.unit());
                    return figure.rounds() == 1
                            ? median + " (1 round)"
                            : median + " (" + ReportMarkdown.significant(figure.least()) + " to "
                                    + ReportMarkdown.significant(figure.most()) + ")";
                })
                .orElse(NOTHING);
    }
}
