package dev.lede.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word in any form and as written, against the two looked for apart. */
class FormsQueryTest {
    private static final SearchedText STEMS = SearchedText.of("stems");
    private static final SearchedText WRITTEN = SearchedText.of("written");
    private static final float SHARE = 0.1f;

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private DirectoryReader reader;
    private IndexSearcher searcher;

    @BeforeEach
    void write() throws IOException {
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            writer.addDocument(document("train openai train hapax", "training openai trains hapaxes"));
            writer.addDocument(document("openai", "openai"));
            writer.commit(); // a second segment follows
            writer.addDocument(document("train the the the", "train the the the"));
            writer.addDocument(document("gpt 4 gpt 4", "gpt 4 gpt 4"));
            writer.addDocument(document("4 gpt the", "4 gpt the"));
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
    }

    @ParameterizedTest
    @CsvSource({
        "train,train",
        "train,trains",
        "openai,openai",
        "the,the",
        "gpt 4,gpt 4",
        "train,trainee",
        "hapax,hapax",
        "x,x"
    })
    void scoresAsAnyFormAndWhereItIsAsWrittenThatToo(String stem, String written) throws IOException {
        Query apart = new BooleanQuery.Builder()
                .add(word(STEMS, stem), Occur.MUST)
                .add(new BoostQuery(word(WRITTEN, written), SHARE), Occur.SHOULD)
                .build();

        Map<Integer, Float> expected = scores(apart);
        Map<Integer, Float> found = scores(forms(stem, written));

        assertThat(found.keySet()).isEqualTo(expected.keySet());
        found.forEach((document, score) -> assertThat(score).isCloseTo(expected.get(document), within(1e-5f)));
    }

    @ParameterizedTest
    @CsvSource({"train,train", "openai,openai", "gpt 4,gpt 4"})
    void anExplanationSaysTheScore(String stem, String written) throws IOException {
        Query query = forms(stem, written);
        for (ScoreDoc hit : searcher.search(query, 10).scoreDocs) {
            assertThat(searcher.explain(query, hit.doc).getValue().floatValue()).isCloseTo(hit.score, within(1e-6f));
        }
    }

    /** Going through a list once where it would be the same again is what makes names and small words quick. */
    @Test
    void whatIsOnlyEverWrittenSoIsGoneThroughOnce() throws IOException {
        assertThat(occursLike("openai", "openai")).isTrue();
        assertThat(occursLike("the", "the")).isTrue();
        assertThat(occursLike("train", "train")).isFalse();
        assertThat(occursLike("hapax", "hapax")).isFalse(); // one is no floor for none
        assertThat(occursLike("gpt 4", "gpt 4")).isFalse(); // how often a row occurs isn't known
    }

    private boolean occursLike(String stem, String written) throws IOException {
        return new WordWeight(word(STEMS, stem), searcher, 1)
                .occursLike(new WordWeight(word(WRITTEN, written), searcher, 1));
    }

    private static FormsQuery forms(String stem, String written) {
        return new FormsQuery(word(STEMS, stem), word(WRITTEN, written), SHARE);
    }

    private static WordQuery word(SearchedText text, String row) {
        return new WordQuery(text, List.of(Spelling.of(List.of(row.split(" ")))));
    }

    private static Document document(String stems, String written) {
        var document = new Document();
        document.add(new TextField(STEMS.counts(), stems, Store.NO));
        document.add(new TextField(WRITTEN.counts(), written, Store.NO));
        return document;
    }

    private Map<Integer, Float> scores(Query query) throws IOException {
        Map<Integer, Float> scores = new HashMap<>();
        for (ScoreDoc hit : searcher.search(query, 10).scoreDocs) {
            scores.put(hit.doc, hit.score);
        }
        return scores;
    }
}
