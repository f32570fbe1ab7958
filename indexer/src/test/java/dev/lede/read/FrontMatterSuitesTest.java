package dev.lede.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.SharedData;
import dev.lede.read.ReadOutcome.Failed;
import dev.lede.read.ReadOutcome.Read;
import dev.lede.read.ReadOutcome.Skipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The fixtures of gray-matter, a reader of front matter: what each comes to with us, and why where that isn't what it expects. */
class FrontMatterSuitesTest {
    private static final FrontMatterReader READER = new FrontMatterReader(Reading.NAMES);

    /** What fixtures come to. */
    private enum Outcome {
        READ(
                "YAML between lines of ---, as expected",
                "all.yaml all-dots.yaml autodetect-no-lang.md basic.txt complex.md has-matter.md lang-yaml.md to-json.md to-yaml.md"),
        BRACES("JSON between lines of --- is YAML too: read, where gray-matter is told the language", "lang-json.md"),
        NONE("no front matter: of another form, as expected", "empty.md hasnt-matter.md"),
        LANGUAGE_NAMED(
                "a language behind the mark, which no static site that we know writes: of another form",
                "autodetect-coffee.md autodetect-coffee-fn.md autodetect-coffeescript.md autodetect-cson.md"
                        + " autodetect-cson-fn.md autodetect-javascript.md autodetect-json.md autodetect-yaml.md lang-coffee-bad.md"),
        OTHER_MARKS(
                "marks that gray-matter is told of, and we aren't: of another form",
                "delims-and-lang.md delims-custom.md delims-semi-colons.md"),
        LOOKS_LIKE_YAML(
                "CoffeeScript and CSON, of which gray-matter is told, are YAML by chance: read",
                "lang-coffee.md lang-coffee-fn.md lang-cson.md lang-cson-fn.md"),
        NO_YAML(
                "JavaScript, of which gray-matter is told, is no YAML: fails",
                "lang-javascript-fn.md lang-javascript-object-fn.md");

        private final String sentence;
        private final String fixtures;

        Outcome(String sentence, String fixtures) {
            this.sentence = sentence;
            this.fixtures = fixtures;
        }

        private String kind() {
            return switch (this) {
                case READ, BRACES, LOOKS_LIKE_YAML -> "read";
                case NONE, LANGUAGE_NAMED, OTHER_MARKS -> "other";
                case NO_YAML -> "failed";
            };
        }
    }

    @Test
    void eachFixtureOfGrayMatterComesToWhatIsSaidOfIt() throws IOException {
        Path fixtures = SharedData.at("suites/front-matter/gray-matter/test/fixtures");
        Map<String, String> outcomes = new TreeMap<>();
        try (Stream<Path> files = Files.list(fixtures)) {
            for (Path path : (Iterable<Path>) files::iterator) {
                Optional<ReadOutcome> outcome = READER.read(TextDecoder.decode(Files.readAllBytes(path)));
                outcomes.put(
                        path.getFileName().toString(),
                        outcome.map(FrontMatterSuitesTest::kind).orElse("other"));
            }
        }
        Map<String, String> said = new TreeMap<>();
        for (Outcome each : Outcome.values()) {
            for (String fixture : each.fixtures.split(" ", -1)) {
                assertThat(outcomes).as(each.sentence).containsEntry(fixture, each.kind());
                said.put(fixture, each.kind());
            }
        }
        assertThat(outcomes).isEqualTo(said);
    }

    private static String kind(ReadOutcome outcome) {
        return switch (outcome) {
            case Read one -> "read";
            case Failed one -> "failed";
            case Skipped one -> "skipped";
        };
    }
}
