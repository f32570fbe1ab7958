package dev.lede.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.read.Problem.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReportSumTest {
    @Test
    void warningsNeverPushOutWhatFailed() {
        int warned = ReadReport.MOST_PROBLEMS + 5;
        List<ReadReport> reports = new ArrayList<>(IntStream.range(0, warned)
                .mapToObj(i -> report(new Problem(Severity.WARNED, "a" + i, 1, "an article without a date")))
                .toList());
        reports.add(report(new Problem(Severity.FAILED, "z", 3, "broken YAML")));

        ReadReport sum = ReportSum.of(reports.stream());

        assertThat(sum.files()).isEqualTo(warned + 1);
        assertThat(sum.problems()).hasSize(ReadReport.MOST_PROBLEMS);
        assertThat(sum.problems().getFirst()).isEqualTo(new Problem(Severity.FAILED, "z", 3, "broken YAML"));
        assertThat(sum.problems().size() + sum.furtherProblems()).isEqualTo(warned + 1);
    }

    @Test
    void theOrderOfReportsDoesNotMatter() {
        List<ReadReport> reports = new ArrayList<>(IntStream.range(0, 100)
                .mapToObj(i -> report(
                        new Problem(i % 3 == 0 ? Severity.FAILED : Severity.WARNED, "file" + i % 7, i, "reason")))
                .toList());
        ReadReport sum = ReportSum.of(reports.stream());

        Collections.shuffle(reports, new Random(5));

        assertThat(ReportSum.of(reports.stream())).isEqualTo(sum);
        assertThat(sum.read()).containsEntry("front matter", 100L);
        assertThat(sum.told()).isEqualTo(100);
    }

    private static ReadReport report(Problem problem) {
        return new ReadReport(
                1,
                new TreeMap<>(Map.of("front matter", 1L)),
                new TreeMap<>(),
                0,
                1,
                0,
                new TreeMap<>(),
                1,
                List.of(problem),
                0);
    }
}
