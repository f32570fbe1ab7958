package dev.lede.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WordQueryTest {
    private static final List<WeightedField> FIELDS =
            List.of(new WeightedField("title", 3), new WeightedField("body", 1));
    private static final SearchedText TEXT = new SearchedText("all", Optional.empty(), 1, FIELDS);

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private DirectoryReader reader;
    private IndexSearcher searcher;

    @BeforeEach
    void write() throws IOException {
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            writer.addDocument(document("apple", "one two three"));
            writer.addDocument(document("pear", "apple two three"));
            writer.commit(); // a second segment follows
            writer.addDocument(document("pear", "gpt 4o is gpt 4o and gpt 4"));
            writer.addDocument(document("4o gpt", "4o then gpt"));
            writer.addDocument(document("none", "a b a b c a b c"));
            writer.addDocument(document("none", "gpt4o"));
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
    }

    @Test
    void aTitleCountsAsOftenAsItsWeight() throws IOException {
        assertThat(found(word("apple"))).containsExactly(0, 1);
    }

    @Test
    void termsOfARowStandRightBehindEachOther() throws IOException {
        assertThat(found(word("gpt", "4o"))).containsExactly(2);
        assertThat(found(word("a", "b", "c"))).containsExactly(4);
        assertThat(found(word("4o", "gpt"))).containsExactlyInAnyOrder(3);
        assertThat(found(word("gpt", "5"))).isEmpty();
    }

    @Test
    void anySpellingDoesAndAllCountAsOne() throws IOException {
        var either = new WordQuery(TEXT, List.of(Spelling.of(List.of("gpt", "4o")), Spelling.of(List.of("gpt4o"))));

        assertThat(found(either)).containsExactlyInAnyOrder(2, 5);
    }

    @Test
    void anExplanationSaysTheScoreAndWhatMadeIt() throws IOException {
        for (Query query : List.of(word("apple"), word("gpt", "4o"), word("pear"))) {
            for (ScoreDoc hit : searcher.search(query, 10).scoreDocs) {
                var explanation = searcher.explain(query, hit.doc);

                assertThat(explanation.getValue().floatValue()).isCloseTo(hit.score, within(1e-6f));
                assertThat(explanation.toString())
                        .contains("occurrences, as their fields count", "most that the word is worth");
            }
        }
        assertThat(searcher.explain(word("apple"), 2).isMatch()).isFalse();
    }

    @Test
    void anArticleThatHoldsItInSeveralFieldsHoldsItOnce() throws IOException {
        assertThat(word("apple").relevance(searcher).holding()).isEqualTo(2);
        assertThat(word("gpt").relevance(searcher).holding()).isEqualTo(2);
        assertThat(word("none").relevance(searcher).holding()).isEqualTo(2);
        assertThat(word("two").relevance(searcher).holding()).isEqualTo(2);
        assertThat(word("one").relevance(searcher).holding()).isEqualTo(1);
        assertThat(word("zebra").relevance(searcher).holding()).isEqualTo(1); // of none nothing can be said
    }

    @Test
    void howLongATextIsMayBeANumberOfItsOwn() throws IOException {
        var counted = new SearchedText("all", Optional.of("length"), 0.5f, FIELDS);
        var other = new ByteBuffersDirectory();
        int[] lengths = {3, 900, 1024, 5000, 70_000};
        try (var writer = new IndexWriter(other, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            for (int length : lengths) {
                Document document = document("none", "apple");
                document.add(new NumericDocValuesField("length", length));
                writer.addDocument(document);
            }
        }
        try (var opened = DirectoryReader.open(other)) {
            var query = new WordQuery(counted, List.of(Spelling.of(List.of("apple"))));
            var in = new IndexSearcher(opened);
            for (ScoreDoc hit : in.search(query, 10).scoreDocs) {
                double expected = query.relevance(in).of(0.5, 0.5 * lengths[hit.doc]);
                assertThat(hit.score).isCloseTo((float) expected, within(1e-6f));
            }
        }
    }

    @Test
    void oneIsAnotherWhereItAsksTheSame() {
        assertThat(word("a", "b")).isEqualTo(word("a", "b")).hasSameHashCodeAs(word("a", "b"));
        assertThat(word("a", "b"))
                .isNotEqualTo(word("ab"))
                .isNotEqualTo(new WordQuery(SearchedText.of("all"), List.of(Spelling.of(List.of("a", "b")))));
    }

    private static WordQuery word(String... terms) {
        return new WordQuery(TEXT, List.of(Spelling.of(List.of(terms))));
    }

    private List<Integer> found(Query query) throws IOException {
        return Stream.of(searcher.search(query, 10).scoreDocs)
                .map(hit -> hit.doc)
                .toList();
    }

    private static Document document(String title, String body) {
        var document = new Document();
        document.add(new TextField("title", title, Store.NO));
        document.add(new TextField("body", body, Store.NO));
        document.add(new TextField("all", String.join(" ", title, title, title, body), Store.NO));
        return document;
    }
}
