package dev.lede.eval;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JudgedCollectionTest {
    @TempDir
    Path folder;

    @Test
    void readsQueriesWithTheirJudgments() throws IOException {
        JudgedCollection collection = JudgedCollection.open(SmallCollection.in(folder));

        assertThat(collection.queries()).hasSize(6);
        assertThat(collection.queries().getFirst())
                .isEqualTo(
                        new JudgedQuery("1", "Is there rain in the fields?", Map.of("rain", 2, "snow", 1, "cake", 0)));
        assertThat(collection.judged()).extracting(JudgedQuery::id).containsExactly("1", "2", "3", "5");
        assertThat(documents(collection))
                .hasSize(6)
                .contains(new JudgedDocument("untitled", "", "A boat on the river waits for rain."));
    }

    @Test
    void whatIsJudgedAndNotThereIsSaid() throws IOException {
        JudgedCollection collection = JudgedCollection.open(SmallCollection.in(folder));

        assertThat(collection.notices(List.of("rain", "snow", "bread", "cake", "untitled", "empty")))
                .containsExactly(
                        "Judged queries that queries.tsv lacks don't count: 1",
                        "Relevant documents that docs.jsonl lacks count as not found: 1");
    }

    @Test
    void otherEndsOfLinesAByteOrderMarkAndNumbersAsIdsAreRead() throws IOException {
        SmallCollection.in(folder, "\uFEFF{\"id\": 7, \"text\": null}\r\n\r\n", "\uFEFF1\ta\tb\r\n", "1\t0 7  1\r\n");

        JudgedCollection collection = JudgedCollection.open(folder);
        assertThat(collection.queries()).containsExactly(new JudgedQuery("1", "a\tb", Map.of("7", 1)));
        assertThat(documents(collection)).containsExactly(new JudgedDocument("7", "", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    docs.jsonl  | {"id": "a"};{"id": "a"}      | :2: a second document 'a'
                    docs.jsonl  | {"id": "a"};["b"]            | :2: is no JSON object
                    docs.jsonl  | {"id": "a"                   | :1: is no JSON object
                    docs.jsonl  | {"title": "a"}               | :1: has no "id"
                    docs.jsonl  | {"id": "a b"}                | :1: an id has 1 to 200 characters, no blank and no control character, unlike 'a b'
                    docs.jsonl  | {"id": "a\\ud800"}           | :1: an id has 1 to 200 characters, no blank and no control character, unlike 'a?'
                    docs.jsonl  | {"id": "a", "text": ["b"]}   | :1: its "text" is no text
                    queries.tsv | 1 no tab                     | :1: is not of the form: id, tab, text
                    qrels.trec  | 1 0 a 1;1 0 a 1              | :2: document 'a' is judged a second time for query '1'
                    qrels.trec  | 1 a 1                        | :1: is not of the form: query 0 document grade
                    qrels.trec  | 1 0 a 0.5                    | :1: a grade is a whole number, unlike '0.5'
                    qrels.trec  | 1 0 a 99999999999            | :1: a grade is a whole number, unlike '99999999999'
                    qrels.trec  | 4 0 a 0                      | : no query of queries.tsv has a relevant document
                    """)
    void aDamagedFileIsNamedWithItsLine(String file, String content, String message) throws IOException {
        SmallCollection.in(folder);
        Path damaged = Files.writeString(folder.resolve(file), content.replace(';', '\n'));

        assertThatThrownBy(() -> documents(JudgedCollection.open(folder)))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(damaged + message);
    }

    @Test
    void aQueryTwiceIsRefused() throws IOException {
        SmallCollection.in(folder, "", "1\ta\n1\tb\n", "1 0 a 1");
        assertThatThrownBy(() -> JudgedCollection.open(folder))
                .hasMessageEndingWith("queries.tsv:2: a second query '1'");
    }

    @Test
    void anotherEncodingIsRefused() throws IOException {
        SmallCollection.in(folder);
        Files.write(folder.resolve("queries.tsv"), "1\ta\n2\t\u00E9t\u00E9\n".getBytes(ISO_8859_1));
        assertThatThrownBy(() -> JudgedCollection.open(folder)).hasMessageContaining("is not UTF-8");
    }

    @Test
    void aLineWithoutEndIsNotReadWhole() throws IOException {
        SmallCollection.in(folder);
        try (var file = Files.newOutputStream(folder.resolve("qrels.trec"))) {
            for (int megabyte = 0; megabyte < 17; megabyte++) {
                file.write("1234567 ".repeat(1 << 17).getBytes(UTF_8));
            }
        }
        assertThatThrownBy(() -> JudgedCollection.open(folder))
                .hasMessageEndingWith("qrels.trec:1: the line is longer than 16777216 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs.jsonl", "queries.tsv", "qrels.trec"})
    void aMissingFileIsNamed(String file) throws IOException {
        SmallCollection.in(folder);
        Files.delete(folder.resolve(file));
        assertThatThrownBy(() -> documents(JudgedCollection.open(folder)))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(folder.resolve(file).toString());
    }

    private static List<JudgedDocument> documents(JudgedCollection collection) throws IOException {
        List<JudgedDocument> all = new ArrayList<>();
        try (DocumentLines documents = collection.documents()) {
            for (var next = documents.next(); next.isPresent(); next = documents.next()) {
                all.add(next.get());
            }
        }
        return all;
    }
}
