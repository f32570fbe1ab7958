package dev.lede.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportMarkdownTest {
    private static final Measured WHOLE =
            Measured.of(work("rebuild"), List.of(new Cost(4, 6), new Cost(2, 3), new Cost(9, 5)));
    private static final Measured PART = Measured.of(work("update"), List.of(new Cost(0.5, 0.2), new Cost(0.3, 0.4)));

    @Test
    void aRowHasMediansAndWhatTheyComeToASecond() {
        assertThat(markdown()).contains("| rebuild | 2 | 100 | 8.00 | 25 | 2.0 | 4.000 | 5.000 | 2.00 | 1.25 |");
        assertThat(markdown()).contains("| update | 2 | 100 | 8.00 | 250 | 20.0 | 0.400 | 0.300 | 2.00 | 0.75 |");
    }

    @Test
    void aRatioSaysWhatWasPromised() {
        assertThat(markdown()).contains("| update / rebuild | 0.060 | 0.100 | 0.05 |");
    }

    private static String markdown() {
        var section = new Section(
                "Update",
                "Explained.",
                List.of(WHOLE, PART),
                List.of(Ratio.of(PART, WHOLE).atMost(0.05)));
        var machine = new Machine("Linux", "amd64", 2, "25", 1024, "10.6.0");
        return ReportMarkdown.of(new Report(LocalDate.of(2026, 11, 22), machine, new Rounds(1, 3), List.of(section)));
    }

    private static Work work(String name) {
        return new Work(name, 2, new Amount(100, 100, 8_000_000), () -> {});
    }
}
