package dev.lede.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.index.IndexReport;
import dev.lede.read.ReadReport;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CheckTextTest {
    @Test
    void settingsAreAsYamlReadsThemBackAndSafeForATerminal() {
        var read = new ReadReport(0, new TreeMap<>(), new TreeMap<>(), 0, 0, 0, new TreeMap<>(), 0, List.of(), 0);
        var site = new UnreadSite("a\u202e.html", 3, 4, "A \"b\" \\ \u001b\u009b\u202e\u2028", "menu", "foot");

        assertThat(CheckText.of(new Checked(new IndexReport(read, 0, 0, 0), List.of(site)), 10)
                        .lines())
                .anyMatch(line -> line.contains("such as a?.html,"))
                .contains("      signature: \"A \\\"b\\\" \\\\ \\u001b\\u009b\\u202e\\u2028\"");
    }
}
