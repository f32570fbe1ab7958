package dev.lede.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VisitedArticlesTest {
    private static final int ALL = 500;
    private static final int WITH_THE_WORD = 125;

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private VisitedArticles reader;

    @BeforeEach
    void index() throws IOException {
        try (var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (int i = 0; i < ALL; i++) {
                var document = new Document();
                document.add(
                        new TextField("text", (i % 4 == 0 ? "moon " : "sun ") + "and stars ".repeat(i % 7), Store.NO));
                document.add(new LongField("published", i, Store.NO));
                writer.addDocument(document);
            }
        }
        reader = VisitedArticles.of(DirectoryReader.open(directory));
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
        directory.close();
    }

    @Test
    void eachThatIsScoredByItsLengthIsCountedOnce() throws IOException {
        var moon = new TermQuery(new Term("text", "moon"));
        var all = new TopScoreDocCollectorManager(10, Integer.MAX_VALUE);

        new IndexSearcher(reader).search(moon, all);
        new IndexSearcher(reader).search(moon, all);

        assertThat(reader.since()).isEqualTo(WITH_THE_WORD);
        assertThat(reader.since()).isZero();
    }

    @Test
    void eachWhoseDateIsLookedAtIsCounted() throws IOException {
        var byDate = new Sort(new SortedNumericSortField("published", SortField.Type.LONG, true));

        new IndexSearcher(reader).search(new TermQuery(new Term("text", "moon")), 10, byDate);

        assertThat(reader.since()).isBetween(10L, (long) WITH_THE_WORD);
    }

    @Test
    void whatIsOnlyFoundIsNotCounted() throws IOException {
        assertThat(new IndexSearcher(reader).count(MatchAllDocsQuery.INSTANCE)).isEqualTo(ALL);
        assertThat(reader.since()).isZero();
    }
}
