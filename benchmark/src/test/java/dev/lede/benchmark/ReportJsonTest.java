package dev.lede.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportJsonTest {
    @TempDir
    Path folder;

    @Test
    void readBackItIsTheSame() throws Exception {
        Measured whole = Reports.measured("rebuild", new Cost(4, 6), new Cost(2, 3));
        Measured part = Reports.measured("update", new Cost(0.5, 0.2), new Cost(0.3, 0.4));
        Taken taken = new Taken(new TypedString("odd", "\u0000 \"|\uD83D\uDE00"), Taken.Outcome.CUT, 120, 0.5);
        Report report = Reports.of(
                23,
                new Section(
                        "Rows",
                        "Explained.",
                        List.of(whole, part),
                        List.of(Ratio.of(part, whole), Ratio.of(part, whole).atMost(0.05))),
                Section.ofStrings("Strings", "Explained.", List.of(Answers.of("odd", List.of(taken))), List.of(taken)),
                Reports.bars(
                        Reports.share("small", 1, 2).atMost(1.5),
                        Reports.timesFaster("great", 3, 4).atLeast(2),
                        Bar.alone("memory", "MB", List.of(7.0))));

        assertThat(readBack(report)).isEqualTo(report);
    }

    @Test
    void whatAMachineDoesNotTellIsNotThere() throws Exception {
        Machine machine = new Machine("Other", "arm", Optional.empty(), 1, OptionalLong.empty(), "25", 1, "10");
        Report report = new Report(Reports.of(1).day(), machine, 1, new Rounds(0, 1), List.of());

        assertThat(readBack(report)).isEqualTo(report);
    }

    @Test
    void eachFigureHasItsRounds() {
        Report report =
                Reports.of(23, Reports.bars(Reports.share("small", 1, 2, 4).atMost(1.5)));

        JsonNode bar = JsonMapper.shared().readTree(ReportJson.of(report)).at("/sections/0/bars/0");

        assertThat(bar.get("ours"))
                .hasToString("{\"median\":2.0,\"least\":1.0,\"most\":4.0,\"rounds\":3,\"unit\":\"s\"}");
        assertThat(bar.get("limit")).hasToString("{\"bound\":\"at most\",\"value\":1.5}");
    }

    @Test
    void whatIsNoReportIsSaidToBeNone() throws Exception {
        Path other = Files.writeString(folder.resolve("other.json"), "{\"name\": 1}");

        assertThatThrownBy(() -> ReportJson.read(other)).hasMessage(other + " is no report of this benchmark");
        assertThatThrownBy(() -> ReportJson.read(folder.resolve("missing"))).hasMessageEndingWith(" can't be read");
    }

    private Report readBack(Report report) throws Exception {
        return ReportJson.read(Files.writeString(folder.resolve("report.json"), ReportJson.of(report)));
    }
}
