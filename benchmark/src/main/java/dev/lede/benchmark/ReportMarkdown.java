package dev.lede.benchmark;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** A report for people: tables in Markdown, which read as they are. */
final class ReportMarkdown {
    private static final double MEGABYTE = 1e6;
    private static final String ROWS = """

            | what | threads | files | MB | files/s | MB/s | seconds | CPU seconds | spread | processors busy |
            |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|
            """;
    private static final String RATIOS = """

            | ratio | CPU | time | at most |
            |---|--:|--:|--:|
            """;

    private static final String ANSWERS = """

            | strings | asked | refused | cut | median ms | 99 % ms | most ms | over 100 ms | median CPU ms | most CPU ms | over 100 CPU ms |
            |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
            """;
    private static final String SLOWEST = """

            | slowest | begins | ms | CPU ms |
            |---|---|--:|--:|
            """;
    private static final String BARS = """

            | measure | Lede | against | theirs | ratio | of its rounds | promised | met |
            |---|--:|---|--:|--:|--:|--:|---|
            """;
    private static final int LONGEST_SHOWN = 40;
    private static final int DIGITS = 3;

    private ReportMarkdown() {}

    static String of(Report report) {
        String head = report.day() + ", " + report.machine().described() + ". " + report.articles()
                + " articles where a table says nothing else. Medians of "
                + report.rounds().rounds() + " rounds after "
                + report.rounds().warmUps() + " to warm up. CPU seconds are of all processors together, compiler and"
                + " collector too; spread is the dearest round's over the cheapest's.\n";
        return report.sections().stream()
                .map(ReportMarkdown::section)
                .collect(Collectors.joining("\n", head + "\n", ""));
    }

    private static String section(Section section) {
        String head = "## " + section.title() + "\n\n" + section.explained() + "\n";
        String rows = section.rows().stream().map(ReportMarkdown::row).collect(Collectors.joining());
        String ratios = section.ratios().stream().map(ReportMarkdown::row).collect(Collectors.joining());
        String answers = section.answers().stream().map(ReportMarkdown::row).collect(Collectors.joining());
        String slowest = section.slowest().stream().map(ReportMarkdown::row).collect(Collectors.joining());
        String bars = section.bars().stream().map(ReportMarkdown::row).collect(Collectors.joining());
        return head
                + (rows.isEmpty() ? "" : ROWS + rows)
                + (ratios.isEmpty() ? "" : RATIOS + ratios)
                + (answers.isEmpty() ? "" : ANSWERS + answers)
                + (slowest.isEmpty() ? "" : SLOWEST + slowest)
                + (bars.isEmpty() ? "" : BARS + bars);
    }

    private static String row(Measured row) {
        long files = row.amount().files();
        double megabytes = row.amount().bytes() / MEGABYTE;
        return cells(List.of(
                row.name(),
                Integer.toString(row.threads()),
                Long.toString(files),
                number(megabytes, 2),
                number(files / row.wall().median(), 0),
                number(megabytes / row.wall().median(), 1),
                number(row.wall().median(), 3),
                number(row.cpu().median(), 3),
                number(row.disturbed(), 2),
                number(row.processors(), 2)));
    }

    private static String row(Ratio ratio) {
        String most = ratio.most().isPresent() ? number(ratio.most().getAsDouble(), 2) : "";
        return cells(List.of(
                ratio.name(),
                number(ratio.cpu().median(), 3),
                number(ratio.wall().median(), 3),
                most));
    }

    private static String row(Answers row) {
        return cells(List.of(
                row.kind(),
                Integer.toString(row.asked()),
                Integer.toString(row.refused()),
                Integer.toString(row.cut()),
                number(row.median(), 1),
                number(row.late(), 1),
                number(row.most(), 1),
                Integer.toString(row.over()),
                number(row.medianCpu(), 1),
                number(row.mostCpu(), 1),
                Integer.toString(row.overCpu())));
    }

    private static String row(Taken taken) {
        return cells(List.of(
                taken.asked().kind(),
                '`' + shown(taken.asked().text()) + '`',
                number(taken.wall(), 1),
                number(taken.cpu(), 1)));
    }

    private static String row(Bar bar) {
        boolean isRatio = bar.theirs().isPresent();
        Spread compared = bar.compared();
        return cells(List.of(
                bar.measure(),
                figure(bar.ours()),
                bar.against(),
                bar.theirs().map(ReportMarkdown::figure).orElse(""),
                isRatio ? significant(compared.median()) : "",
                significant(compared.least()) + " to " + significant(compared.most()) + " (" + compared.rounds() + ")",
                bar.limit().map(ReportMarkdown::limit).orElse(""),
                bar.isMet().map(met -> met ? "yes" : "**no**").orElse("")));
    }

    private static String figure(Figure figure) {
        return significant(figure.median()) + " " + figure.unit();
    }

    private static String limit(Limit limit) {
        return switch (limit) {
            case Limit.AtMost(var most) -> "at most " + significant(most);
            case Limit.AtLeast(var least) -> "at least " + significant(least);
        };
    }

    static String significant(double number) {
        return number == 0
                ? "0"
                : new BigDecimal(number, new MathContext(DIGITS))
                        .stripTrailingZeros()
                        .toPlainString();
    }

    /** Without what would break a table or a terminal. */
    private static String shown(String text) {
        return text.codePoints()
                .limit(LONGEST_SHOWN)
                .mapToObj(c -> Character.isLetterOrDigit(c) || (c >= ' ' && c < 127 && c != '|' && c != '`')
                        ? Character.toString(c)
                        : "·")
                .collect(Collectors.joining());
    }

    static String cells(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String number(double number, int digits) {
        return BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_UP).toPlainString();
    }
}
