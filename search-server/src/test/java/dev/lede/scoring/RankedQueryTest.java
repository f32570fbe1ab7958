package dev.lede.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
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

class RankedQueryTest {
    private static final Instant NOW = Instant.parse("2023-06-15T12:00:00Z");
    private static final Worth WORTH = new Worth("quality", "published", NOW);
    private static final Query WORD = new WordQuery(SearchedText.of("body"), List.of(Spelling.of(List.of("news"))));
    private static final Query RANKED = new RankedQuery(WORD, WORTH);

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private DirectoryReader reader;
    private IndexSearcher searcher;

    @BeforeEach
    void write() throws IOException {
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            writer.addDocument(article("news of one", OptionalLong.of(10), OptionalLong.empty()));
            writer.addDocument(article("news of two", OptionalLong.of(90), OptionalLong.empty()));
            writer.addDocument(article("news of old", OptionalLong.empty(), OptionalLong.of(secondsAgo(900))));
            writer.addDocument(article("news of now", OptionalLong.empty(), OptionalLong.of(secondsAgo(0))));
            writer.addDocument(article("news news news", OptionalLong.of(0), OptionalLong.empty()));
            writer.addDocument(article("news of far", OptionalLong.of(189), OptionalLong.of(secondsAgo(-9))));
            writer.addDocument(article("nothing here", OptionalLong.of(100), OptionalLong.of(secondsAgo(0))));
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    private static long secondsAgo(int days) {
        return NOW.minus(Duration.ofDays(days)).getEpochSecond();
    }

    private static Document article(String body, OptionalLong quality, OptionalLong published) {
        var article = new Document();
        article.add(new TextField("body", body, Store.NO));
        quality.ifPresent(value -> article.add(new LongField("quality", value, Store.NO)));
        published.ifPresent(value -> article.add(new LongField("published", value, Store.NO)));
        return article;
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
    }

    @Test
    void amongEqualMatchesTheBetterAndTheNewerComeFirstAndABetterMatchBeforeAll() throws IOException {
        assertThat(Arrays.stream(searcher.search(RANKED, 10).scoreDocs).map(hit -> hit.doc))
                .containsExactly(4, 5, 3, 1, 2, 0);
    }

    @Test
    void findsWhatItsTextFinds() throws IOException {
        assertThat(searcher.count(RANKED)).isEqualTo(searcher.count(WORD)).isEqualTo(6);
    }

    @Test
    void noFactorIsBeyondItsBounds() throws IOException {
        for (ScoreDoc hit : searcher.search(RANKED, 10).scoreDocs) {
            double text = searcher.explain(WORD, hit.doc).getValue().doubleValue();

            assertThat(hit.score / text).isBetween(Worth.LEAST - 1e-6, Worth.MOST + 1e-6);
            assertThat(searcher.explain(RANKED, hit.doc).getValue().doubleValue())
                    .isCloseTo(hit.score, within(1e-6));
        }
        assertThat(Worth.ofQuality(-5)).isEqualTo(Worth.LEAST);
        assertThat(Worth.ofQuality(100) * Worth.ofAge(-1)).isEqualTo(Worth.MOST);
        assertThat(Worth.ofAge(Long.MAX_VALUE)).isCloseTo(1, within(1e-9));
    }
}
