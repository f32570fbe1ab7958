package dev.lede.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ChangesTest {
    @Test
    void aChangeIsMarkedWhereNoRoundsOverlapAndJudgedByWhatWasPromised() {
        Report then = Reports.of(
                22,
                Reports.bars(
                        Reports.share("cheaper", 10, 11, 12).atMost(2),
                        Reports.timesFaster("slower", 2, 2.5).atLeast(2),
                        Reports.share("as it was", 10, 12),
                        Reports.share("unjudged", 10, 11)));
        Report now = Reports.of(
                23,
                Reports.bars(
                        Reports.share("cheaper", 8, 9).atMost(2),
                        Reports.timesFaster("slower", 4, 5).atLeast(2),
                        Reports.share("as it was", 11, 13),
                        Reports.share("unjudged", 20, 21)));

        assertThat(markdown(then, now))
                .contains(
                        "## Since 2026-11-22",
                        "| Bars: cheaper | a peer | 1.1 (1 to 1.2) | 0.85 (0.8 to 0.9) | 0.773 | **better** |",
                        "| Bars: slower | a peer | 4.5 (4 to 5) | 2.25 (2 to 2.5) | 0.5 | **worse** |",
                        "| Bars: as it was | a peer | 1.1 (1 to 1.2) | 1.2 (1.1 to 1.3) | 1.09 |  |",
                        "| Bars: unjudged | a peer | 1.05 (1 to 1.1) | 2.05 (2 to 2.1) | 1.95 | **more** |")
                .doesNotContain("Not measured alike");
    }

    @Test
    void ofASingleRoundNothingIsMarked() {
        Report then = Reports.of(22, Reports.bars(Bar.alone("memory", "MB", List.of(100.0))));
        Report now = Reports.of(23, Reports.bars(Bar.alone("memory", "MB", List.of(300.0))));

        assertThat(markdown(then, now)).contains("| Bars: memory |  | 100 MB (1 round) | 300 MB (1 round) | 3 |  |");
    }

    @Test
    void rowsOfKindsBelongToTheMeasureAboveThem() {
        Section section = Reports.bars(
                Reports.share("exact", 1),
                Reports.share("– phrase", 2),
                Reports.share("bounded", 3),
                Reports.share("– phrase", 4));

        assertThat(Result.of(Reports.of(23, section)))
                .extracting(Result::measure)
                .containsExactly("exact", "exact: phrase", "bounded", "bounded: phrase");
    }

    @Test
    void whatOnlyOneMeasuredIsThereWithoutARatio() {
        Report then = Reports.of(22, Reports.bars(Reports.share("old", 1)));
        Report now = Reports.of(23, Reports.bars(Reports.share("new", 2)));

        assertThat(markdown(then, now))
                .contains(
                        "| Bars: new | a peer | – | 0.2 (1 round) | – |  |",
                        "| Bars: old | a peer | 0.1 (1 round) | – | – |  |");
    }

    @Test
    void ratiosOfWorksAreComparedToo() {
        Measured whole = Reports.measured("rebuild", new Cost(10, 10), new Cost(10, 10));
        Report then = Reports.of(22, updates(whole, 1));
        Report now = Reports.of(23, updates(whole, 2));

        assertThat(markdown(then, now))
                .contains("| Update: update / rebuild, CPU |  | 0.2 (0.2 to 0.2) | 0.4 (0.4 to 0.4) | 2 | **worse** |");
    }

    @Test
    void anotherMachineIsSaid() {
        Report then = Reports.of(22);
        Machine machine =
                new Machine("Linux", "amd64", Optional.of("Another"), 4, OptionalLong.of(8000), "26", 1024, "10.6.0");
        Report now = new Report(then.day(), machine, 50, then.rounds(), List.of());

        assertThat(markdown(then, now))
                .contains(
                        "processor: Some Processor 9 then, Another now; processors: 2 then, 4 now; Java: 25 then, 26 now;"
                                + " articles: 1000 then, 50 now.**");
    }

    private static Section updates(Measured whole, double seconds) {
        Measured update = Reports.measured("update", new Cost(seconds, 2 * seconds), new Cost(seconds, 2 * seconds));
        return new Section("Update", "Explained.", List.of(), List.of(Ratio.of(update, whole)));
    }

    private static String markdown(Report then, Report now) {
        return ChangesMarkdown.of(Changes.between(then, now));
    }
}
