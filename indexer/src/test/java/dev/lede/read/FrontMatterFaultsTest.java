package dev.lede.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.read.ReadOutcome.Failed;
import dev.lede.read.ReadOutcome.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is broken, odd or made to cost much: a fault or a note with its line, and never more. */
class FrontMatterFaultsTest {
    private static final FrontMatterReader READER = new FrontMatterReader(Reading.NAMES);

    @Test
    void whatHasAShapeThatIsNotReadIsSaidWithItsLine() {
        Read read = read("""
                ---
                title: A title
                date: [2024-05-24]
                quality: [1]
                provider: [[5]]
                topics: [AI, [ML], {name: Robotics}]
                related: [foo, {title: Another}]
                ---
                """);
        assertThat(read.notes())
                .containsExactly(
                        new Note(3, "ignored: 'date' holds a list or mapping where one value is expected"),
                        new Note(4, "ignored: 'quality' holds a list or mapping where one value is expected"),
                        new Note(5, "ignored: values of 'provider' without a name: 1"),
                        new Note(6, "ignored: values of 'topics' without a name: 1"),
                        new Note(7, "ignored: values of 'related' that are no mappings: 1"));
    }

    @Test
    void whatIsMergedIntoAMappingIsNotReadAndSaidSo() {
        Read read = read("""
                ---
                base: &base
                  date: 2024-05-24
                title: A title
                <<: *base
                ---
                """);
        assertThat(read.articles().getFirst().date()).isEmpty();
        assertThat(read.notes())
                .containsExactly(new Note(5, "ignored: '<<' takes over keys of another mapping, which is not read"));
    }

    @Test
    void withoutAClosingLineAllOfItIsFrontMatter() {
        Read read = read("---\ntitle: a\nquality: 3\n");
        assertThat(read.articles().getFirst().quality()).contains(new Told(3, "3"));
        assertThat(read.notes()).extracting(Note::line).containsExactly(1);
    }

    @Test
    void aRepeatedKeyCountsOnceAndIsNoted() {
        Read read = read("---\ntitle: a\ntitle: b\n---\n");
        assertThat(read.articles().getFirst().title()).contains(new Told(2, "a"));
        assertThat(read.notes())
                .containsExactly(new Note(3, "ignored: 'title' stands here again; its first value counts"));
    }

    /** Against a promise of the fuzz targets: keys were told with what terminals obey. */
    @Test
    void aKeyIsToldWithoutWhatTerminalsObey() {
        Read read = read("---\ntitle: a\n\"b\\e[2J\\N\": 1\n\"b\\e[2J\\N\": 2\n---\n");
        assertThat(read.notes()).contains(new Note(4, "ignored: 'b?[2J ' stands here again; its first value counts"));
    }

    @Test
    void brokenYamlFailsAtItsLineInTheFile() {
        assertThat(outcome("\n\n---\ntitle: a\nexcerpt: \"never closed\nquality: 3\n---\n"))
                .isInstanceOfSatisfying(Failed.class, failed -> {
                    assertThat(failed.line()).isGreaterThanOrEqualTo(5);
                    assertThat(failed.reason()).startsWith("broken YAML: ");
                });
        assertThat(outcome("---\ntitle: a\n\tquality: 3\n---\n"))
                .extracting("line")
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\n---\nbody",
                "---\n# only a comment\n---\n",
                "---\njust words\n---\n",
                "---\n- a\n- b\n---\n"
            })
    void frontMatterWithoutKeysFails(String text) {
        assertThat(outcome(text)).isInstanceOf(Failed.class);
    }

    @Test
    void hostileYamlCostsLittle() {
        String bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n";
        for (char c = 'b'; c < 'z'; c++) {
            bomb += c + ": &" + c + " [" + ("*" + (char) (c - 1) + ",").repeat(9) + "]\n";
        }
        assertThat(outcome("---\ntitle: a\n" + bomb + "---\n")).isInstanceOf(Failed.class);
        assertThat(outcome("---\ntitle: " + "[".repeat(10_000) + "\n---\n")).isInstanceOf(Failed.class);
        assertThat(outcome("---\n" + "- ".repeat(10_000) + "a\n---\n")).isInstanceOf(Failed.class);
        assertThat(outcome("---\ntitle: a\nrelated: &r\n  - *r\n---\n")).isNotNull();
        assertThat(outcome("---\ntitle: " + "a".repeat(9_000_000) + "\n---\n")).isInstanceOf(Failed.class);
    }

    private static Read read(String text) {
        return Reading.read(READER, text);
    }

    private static ReadOutcome outcome(String text) {
        return Reading.outcome(READER, text);
    }
}
