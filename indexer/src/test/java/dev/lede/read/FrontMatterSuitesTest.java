package dev.lede.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.SharedData;
import dev.lede.read.ReadOutcome.Failed;
import dev.lede.read.ReadOutcome.Read;
import dev.lede.read.ReadOutcome.Skipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What others expect of YAML and of front matter, beside what we make of it. */
@Timeout(60)
class FrontMatterSuitesTest {
    private static final FrontMatterReader READER = new FrontMatterReader(Reading.NAMES);

    /**
     * Each document of the suite as front matter. Those that are no mapping fail, as front matter is keys with values; so do
     * those that the suite itself expects to fail. The others are read, but for a handful that SnakeYAML, a parser of
     * YAML 1.1, refuses.
     */
    @Test
    void everyDocumentOfTheYamlTestSuiteComesToAnOutcome() throws IOException {
        Path suite = SharedData.at("suites/yaml-test-suite/src");
        int read = 0;
        int failed = 0;
        List<String> kept = new ArrayList<>();
        try (Stream<Path> files = Files.list(suite)) {
            for (Path path : (Iterable<Path>) files.sorted()::iterator) {
                Fields test = firstTest(Files.readString(path)).orElse(new TreeFields(1));
                String yaml = test.text("yaml")
                        .map(Told::text)
                        .orElse("")
                        .replace("␣", " ")
                        .replace("↵", "");
                ReadOutcome outcome = Reading.outcome(READER, "---\n" + yaml + "\n---\n");
                switch (outcome) {
                    case Read one -> {
                        read++;
                        if (test.text("fail").isPresent()) {
                            kept.add(path.getFileName().toString());
                        }
                    }
                    case Failed one -> failed++;
                    case Skipped one -> throw new AssertionError("nothing in the suite is a draft");
                }
            }
        }
        assertThat(read).isGreaterThan(80);
        assertThat(failed).isGreaterThan(100);
        // Wrong YAML that is read all the same costs nothing: the keys before the fault are right.
        assertThat(kept).hasSizeLessThan(40);
    }

    private static Optional<Fields> firstTest(String text) {
        try {
            // The suite's own files are lists of tests; their first one has the document.
            return YamlFields.parse("tests:\n" + text.replaceFirst("\\A---\n", ""), 0).maps("tests").stream()
                    .findFirst();
        } catch (YamlFields.BrokenYamlException e) {
            return Optional.empty();
        }
    }

    /** What gray-matter's fixtures come to with us; where that isn't what it expects, why. */
    @Test
    void theFixturesOfGrayMatter() throws IOException {
        Path fixtures = SharedData.at("suites/front-matter/gray-matter/test/fixtures");
        Map<String, String> outcomes = new TreeMap<>();
        try (Stream<Path> files = Files.list(fixtures)) {
            for (Path path : (Iterable<Path>) files::iterator) {
                Optional<ReadOutcome> outcome = READER.read(new FileText(Files.readString(path), List.of()));
                outcomes.put(
                        path.getFileName().toString(),
                        outcome.map(FrontMatterSuitesTest::kind).orElse("other"));
            }
        }
        assertThat(outcomes).hasSize(30);
        // YAML between --- lines: as expected.
        for (String name : List.of("all.yaml", "basic.txt", "complex.md", "has-matter.md", "autodetect-no-lang.md")) {
            assertThat(outcomes).as(name).containsEntry(name, "read");
        }
        // No front matter, other marks, or a language named behind the mark (---json, ---coffee, ---yaml), which no
        // static
        // site that we know writes: another form, as expected of a file without front matter.
        assertThat(outcomes).containsEntry("hasnt-matter.md", "other").containsEntry("delims-custom.md", "other");
        assertThat(outcomes.entrySet())
                .filteredOn(entry -> entry.getKey().matches("autodetect-(?:json|cson|coffee|java|yaml).*"))
                .extracting(Map.Entry::getValue)
                .containsOnly("other");
    }

    private static String kind(ReadOutcome outcome) {
        return switch (outcome) {
            case Read one -> "read";
            case Failed one -> "failed";
            case Skipped one -> "skipped";
        };
    }
}
