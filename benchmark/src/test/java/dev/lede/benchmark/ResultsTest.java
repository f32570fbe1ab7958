package dev.lede.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {
    @TempDir
    Path folder;

    @Test
    void eachIsKeptUnderItsDayAndNoneIsOverwritten() throws Exception {
        var results = new Results(folder.resolve("results"));
        for (int i = 0; i < 11; i++) {
            results.keep(Reports.of(22), "the " + i);
        }
        Path last = results.keep(Reports.of(23), "the last");

        assertThat(last).hasFileName("2026-11-23.json");
        assertThat(ReportJson.read(last)).isEqualTo(Reports.of(23));
        assertThat(Files.readString(folder.resolve("results/2026-11-23.md"))).isEqualTo("the last");
        assertThat(Files.readString(folder.resolve("results/2026-11-22.md"))).isEqualTo("the 0");
        assertThat(Files.readString(folder.resolve("results/2026-11-22-11.md"))).isEqualTo("the 10");
    }

    @Test
    void theNewestIsTheLastOfTheLastDay() throws Exception {
        var results = new Results(folder);
        assertThat(new Results(folder.resolve("none")).newest()).isEmpty();
        assertThat(results.newest()).isEmpty();

        Files.writeString(folder.resolve("README.json"), "");
        for (int i = 0; i < 10; i++) {
            results.keep(Reports.of(22), "");
        }

        assertThat(results.newest()).contains(folder.resolve("2026-11-22-10.json"));
    }
}
