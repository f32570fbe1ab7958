package dev.lede.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunFileTest {
    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadInTheSameOrder() throws IOException {
        Path file = folder.resolve("a.run");
        try (var run = RunWriter.to(file)) {
            run.add("1", List.of(new Scored("b", 2.5f), new Scored("a", 1e-5f)));
            run.add("2", List.of());
            run.add("x7", List.of(new Scored("a", 3)));
            run.publish();
        }
        assertThat(file).hasContent("""
                1 Q0 b 1 2.5 lede
                1 Q0 a 2 1.0E-5 lede
                x7 Q0 a 1 3.0 lede
                """);
        assertThat(read(file))
                .containsExactly(
                        new RunReader.Ranking("1", List.of("b", "a")), new RunReader.Ranking("x7", List.of("a")));
    }

    @Test
    void equalScoresKeepTheirOrderForWhoeverGoesByScores() throws IOException {
        Path file = folder.resolve("a.run");
        try (var run = RunWriter.to(file)) {
            run.add("1", List.of(new Scored("a", 2), new Scored("c", 2), new Scored("b", 2), new Scored("d", 0)));
            run.publish();
        }
        assertThat(read(file)).containsExactly(new RunReader.Ranking("1", List.of("a", "c", "b", "d")));
        List<Float> scores = Files.readAllLines(file).stream()
                .map(line -> Float.parseFloat(line.split(" ", -1)[4]))
                .toList();
        assertThat(scores).doesNotHaveDuplicates().isSortedAccordingTo((one, other) -> Float.compare(other, one));
    }

    @Test
    void anotherProgramsRunIsRankedByScoreThenByDocumentBackwards() throws IOException {
        Path file = Files.writeString(folder.resolve("other.run"), """
                7\tQ0\td1\t1\t0.5\tother
                7 Q0 d2 2 0.75 other

                7 Q0 d3 3 0.5 other
                """);
        assertThat(read(file)).containsExactly(new RunReader.Ranking("7", List.of("d2", "d3", "d1")));
    }

    @Test
    void whatWasNotPublishedLeavesNothingAndNothingIsOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("a.run"), "before");
        try (var run = RunWriter.to(file)) {
            run.add("1", List.of(new Scored("a", 1)));
        }
        assertThat(file).hasContent("before");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aMissingFolderIsNamedBeforeAnythingIsMeasured() {
        assertThatThrownBy(() -> RunWriter.to(folder.resolve("none").resolve("a.run")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(folder.resolve("none").toString());
        assertThatThrownBy(() -> RunWriter.to(folder)).hasMessageContaining("is a folder");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 Q0 a 1 0.5             | :1: is not of the form: query Q0 document rank score tag
                    1 Q0 a 1 high x          | :1: a score is a number, unlike 'high'
                    1 Q0 a 1 NaN x           | :1: a score is a number, unlike 'NaN'
                    1 Q0 a 1 2 x;1 Q0 a 2 1 x | :2: document 'a' comes a second time for query '1'
                    1 Q0 a 1 2 x;2 Q0 a 1 1 x;1 Q0 b 2 1 x | :3: the lines of query '1' don't stand together
                    """)
    void aDamagedRunIsNamedWithItsLine(String lines, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.run"), lines.replace(';', '\n'));
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(file + message);
    }

    private static List<RunReader.Ranking> read(Path file) throws IOException {
        List<RunReader.Ranking> rankings = new ArrayList<>();
        try (var run = RunReader.of(file)) {
            for (var next = run.next(); next.isPresent(); next = run.next()) {
                rankings.add(next.get());
            }
        }
        return rankings;
    }
}
