package dev.lede.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** That everything measured runs, on little and made news; no figure is looked at. */
class BenchmarkTest {
    @TempDir
    Path none;

    @Test
    void everyPartIsMeasuredOnMadeNewsWhereThereIsNoReal() {
        var out = new StringWriter();
        System.setProperty(
                "lede.root", Path.of("..").toAbsolutePath().normalize().toString());

        int exit = Benchmark.commandLine()
                .setOut(new PrintWriter(out))
                .execute(
                        "--json",
                        "--rounds=1",
                        "--warm-ups=0",
                        "--files=20",
                        "--threads=2",
                        "--data=" + none.resolve("missing"));

        assertThat(exit).isZero();
        JsonNode sections = JsonMapper.shared().readTree(out.toString()).get("sections");
        assertThat(sections.findValuesAsString("title")).containsExactly("Forms", "Pipeline", "Update");
        assertThat(sections.findValues("cpu")).hasSizeGreaterThan(20).allMatch(cpu -> cpu.asDouble() > 0);
    }
}
