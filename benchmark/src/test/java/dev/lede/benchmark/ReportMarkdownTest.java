package dev.lede.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

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
        return ReportMarkdown.of(Reports.of(22, section));
    }

    @Test
    void theHeadSaysWhatItWasMeasuredOnAndWith() {
        assertThat(markdown())
                .startsWith(
                        "2026-11-22, Linux on amd64 (Some Processor 9), 2 processors, 8000 MB of memory, Java 25,"
                                + " heap 1024 MB, Lucene 10.6.0. 1000 articles where a table says nothing else. Medians of 3 rounds");
    }

    private static Work work(String name) {
        return new Work(name, 2, new Amount(100, 100, 8_000_000), () -> {});
    }
}
