package dev.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.indexing.Progress;
import dev.lede.indexing.Progress.Step;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private final StringWriter terminal = new StringWriter();

    @Test
    void saysHowFarHowFastAndHowLong() {
        assertThat(ProgressBar.text(Step.READING, 1200, 0, 2)).isEqualTo("reading  1,200 files, 600/s");
        assertThat(ProgressBar.text(Step.WRITING, 500, 2000, 1))
                .isEqualTo("writing  [#####---------------] 500 articles, 500/s, 3 s left");
        assertThat(ProgressBar.text(Step.CHECKING, 2000, 2000, 1)).isEqualTo("checking 2,000 articles");
    }

    @Test
    void drawsOneLineAndErasesIt() {
        try (var bar = new ProgressBar(new PrintWriter(terminal), true)) {
            bar.progress().at(Step.READING, 1, 2);
            bar.progress().at(Step.READING, 2, 2);
            bar.progress().at(Step.WRITING, 2, 2);
        }

        assertThat(terminal.toString())
                .startsWith("\rreading  [")
                .contains("\rwriting  [####################] 2 articles")
                .endsWith("\r\u001B[K")
                .doesNotContain("\n");
    }

    @Test
    void isSilentWhereThereIsNoTerminal() {
        try (var bar = new ProgressBar(new PrintWriter(terminal), false)) {
            assertThat(bar.progress()).isSameAs(Progress.NONE);
        }

        assertThat(terminal.toString()).isEmpty();
    }
}
