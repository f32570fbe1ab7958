package dev.lede.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.normalise.Normalised;
import dev.lede.read.Note;
import dev.lede.read.Problem;
import dev.lede.read.Problem.Severity;
import dev.lede.read.ReadOutcome;
import dev.lede.read.ReadReport;
import dev.lede.read.SourceFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    void warningsNeverPushOutWhatFailed() {
        var tally = new Tally();
        var note = new Note(1, "an article without a date");
        int warned = ReadReport.MOST_PROBLEMS + 5;
        for (int i = 0; i < warned; i++) {
            tally.add(
                    new SourceFile(Path.of("a" + i), "a"),
                    new ReadOutcome.Read("front matter", List.of(), List.of(note)),
                    new Normalised(List.of(), List.of(), List.of(), List.of(note)));
        }
        tally.add(new SourceFile(Path.of("z"), "z"), new ReadOutcome.Failed(3, "broken YAML"));
        ReadReport report = tally.report();
        assertThat(report.problems()).hasSize(ReadReport.MOST_PROBLEMS);
        assertThat(report.problems().getFirst()).isEqualTo(new Problem(Severity.FAILED, "z", 3, "broken YAML"));
        assertThat(report.problems().size() + report.furtherProblems()).isEqualTo(warned + 1);
    }
}
