package dev.lede.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.index.IndexReport;
import dev.lede.read.Problem;
import dev.lede.read.Problem.Severity;
import dev.lede.read.ReadReport;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReportTextTest {
    @Test
    void everyCountStandsBesideThoseItIsTheSumOf() {
        var read = new ReadReport(
                1438,
                new TreeMap<>(Map.of("front matter", 1400L, "crawled page", 36L)),
                new TreeMap<>(Map.of("removed", 1L)),
                1,
                455,
                9,
                new TreeMap<>(Map.of("removed", 2L, "unpublished", 3L)),
                441,
                List.of(),
                0);

        assertThat(ReportText.of(new IndexReport(read, 438, 3, 1.25), 10).lines())
                .containsExactly(
                        "files           1,438 = read 1,436 + skipped 1 + failed 1",
                        "  read          crawled page 36, front matter 1,400",
                        "  skipped       removed 1",
                        "articles found  455 = told 441 + rejected 9 + left out 5",
                        "  left out      removed 2, unpublished 3",
                        "articles told   441 = indexed 438 + merged 3",
                        "seconds         1.3");
    }

    @Test
    void problemsThatCostMostComeFirstAndFurtherOnesAreCounted() {
        var problems = List.of(
                new Problem(Severity.WARNED, "a.txt", 3, "no date"),
                new Problem(Severity.SKIPPED, "b.txt", 0, "removed"),
                new Problem(Severity.FAILED, "c\u001B[31m\u202e\u200f.txt", 12, "broken YAML"));
        var read = new ReadReport(
                3,
                new TreeMap<>(Map.of("front matter", 1L)),
                new TreeMap<>(Map.of("removed", 1L)),
                1,
                1,
                0,
                new TreeMap<>(),
                1,
                problems,
                4);

        assertThat(ReportText.of(new IndexReport(read, 1, 0, 0), 2).lines())
                .endsWith(
                        "problems        7",
                        "  failed  c?[31m??.txt:12: broken YAML",
                        "  skipped  b.txt: removed",
                        "  and 5 more: --json lists up to 10,000");
    }
}
