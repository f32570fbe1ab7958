package dev.lede.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.SharedData;
import dev.lede.read.ReadOutcome.Read;
import dev.lede.read.YamlFields.BrokenYamlException;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every case of yaml-test-suite as front matter, and each that comes out otherwise than the suite expects, with why. */
class YamlSuiteTest {
    private static final FrontMatterReader READER = new FrontMatterReader(Reading.NAMES);

    /** Why cases come out otherwise. SnakeYAML is a parser of YAML 1.1, the suite is about 1.2. */
    private enum Reason {
        MARK_WITH_MORE("front matter begins with a line of --- alone, and this has a tag behind it", "35KP UGM3"),
        TABS(
                "SnakeYAML takes no tab between two tokens, or at a line's start",
                "A2M4 DC7X DK95/0 DK95/3 DK95/4 DK95/5 J3BT NB6Z Q5MG UV7Q"),
        KEY_OVER_LINES(
                "SnakeYAML wants a key and its colon on one line within braces",
                "4MUZ/0 4MUZ/1 4MUZ/2 5MUD K3WX UT92 VJP3/1"),
        COLON_FIRST("within braces, SnakeYAML takes no word that begins with a colon", "58MP"),
        QUESTION_MARK_FIRST("within braces, SnakeYAML takes a word's question mark for the sign of a key", "652Z"),
        EMPTY_KEY("SnakeYAML takes no key that is nothing", "2JQS 6M2F FRK4 NHX8 NKF9 S3PD SM9W/1"),
        ANCHOR_NAME("SnakeYAML's anchors are letters, digits, - and _", "2SXE W5VH Y2GN"),
        TAG_BEFORE_COMMA("SnakeYAML takes the comma behind a tag as part of it", "WZ62"),
        ESCAPED_SLASH("the escape of a slash is new in YAML 1.2", "3UYS"),
        LENIENT(
                "SnakeYAML doesn't mind a wrong indentation, or a comment without a blank, and reads what was meant",
                "9C9N DK95/1 QB6E S98Z SU5Z"),
        FAULT_BEHIND("the fault is behind the second mark, where the article's text begins", "RHX7");

        private final String sentence;
        private final String cases;

        Reason(String sentence, String cases) {
            this.sentence = sentence;
            this.cases = cases;
        }
    }

    /** Front matter is keys with values: of what is no mapping we expect that it isn't read. */
    @Test
    @Timeout(60)
    void everyCaseIsReadAsExpectedOrItIsKnownWhyNot() throws IOException {
        List<YamlSuite.Case> cases = YamlSuite.in(SharedData.at("suites/yaml-test-suite/src"));
        assertThat(cases).hasSizeGreaterThan(400);
        var different = new TreeSet<String>();
        for (YamlSuite.Case each : cases) {
            Optional<Map<String, Optional<String>>> expected =
                    each.fails() ? Optional.empty() : YamlEvents.mapping(each.events());
            if (!read(each.yaml()).equals(expected)) {
                different.add(each.id());
            }
        }
        Map<String, String> known = new TreeMap<>();
        for (Reason reason : Reason.values()) {
            Arrays.stream(reason.cases.split(" ", -1)).forEach(id -> known.put(id, reason.sentence));
        }
        assertThat(different)
                .as("what comes out otherwise, of which is known: %s", known)
                .isEqualTo(known.keySet());
    }

    /** @return keys with values where these are text; nothing where it wasn't read */
    private static Optional<Map<String, Optional<String>>> read(String yaml) {
        String begun = yaml.startsWith("---") ? yaml : "---\n" + yaml;
        FileText file = TextDecoder.decode((begun.endsWith("\n") ? begun : begun + "\n").getBytes(UTF_8));
        return READER.read(file).filter(Read.class::isInstance).map(read -> pairs(file.text()));
    }

    private static Map<String, Optional<String>> pairs(String file) {
        String yaml = file.substring(file.indexOf('\n') + 1).split("(?m)^(?:---|\\.\\.\\.)[ \\t]*$", 2)[0];
        try {
            Fields fields = YamlFields.parse(yaml, 1);
            Map<String, Optional<String>> pairs = new LinkedHashMap<>();
            fields.keys()
                    .forEach(key -> pairs.putIfAbsent(
                            key.text(), fields.text(key.text()).map(Told::text)));
            return pairs;
        } catch (BrokenYamlException e) {
            throw new AssertionError("it was read before", e);
        }
    }
}
