package dev.lede.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many spellings, a stretch at a time, against the same looked at one by one. */
class ManyOccurrencesTest {
    private static final int ARTICLES = 20_000;
    private static final int WORDS = 30;

    private final Random random = new Random(20261123);
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private DirectoryReader reader;

    /** Most documents hold nothing, and some stretches neither. */
    @BeforeEach
    void write() throws IOException {
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            for (int i = 0; i < ARTICLES; i++) {
                var article = new Document();
                boolean holds = i < 9000 || i > 18_500;
                article.add(new TextField("body", holds && random.nextInt(5) == 0 ? words() : "", Store.NO));
                writer.addDocument(article);
            }
            writer.forceMerge(1);
        }
        reader = DirectoryReader.open(directory);
    }

    private String words() {
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> "w" + random.nextInt(WORDS))
                .collect(Collectors.joining(" "));
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
    }

    @Test
    void areFoundInOrderAndCounted() throws IOException {
        assertSame(1);
    }

    @Test
    void areFoundWhereverOneGoesOn() throws IOException {
        for (int most : List.of(3, 40, 700, 9000)) {
            assertSame(most);
        }
    }

    @Test
    void areNoneBehindTheLast() throws IOException {
        assertThat(new ManyOccurrences(each()).advance(ARTICLES)).isEqualTo(DocIdSetIterator.NO_MORE_DOCS);
        assertThat(new ManyOccurrences(each()).advance(DocIdSetIterator.NO_MORE_DOCS))
                .isEqualTo(DocIdSetIterator.NO_MORE_DOCS);
    }

    /** @param most how many documents are passed over at once, at most */
    private void assertSame(int most) throws IOException {
        var many = new ManyOccurrences(each());
        var any = new AnyOccurrence(each());
        int target = 0;
        while (many.docID() != DocIdSetIterator.NO_MORE_DOCS) {
            assertThat(many.advance(target)).isEqualTo(any.advance(target));
            if (many.docID() != DocIdSetIterator.NO_MORE_DOCS) {
                assertThat(many.counted()).isCloseTo(any.counted(), within(1e-6));
                target = many.docID() + 1 + random.nextInt(most);
            }
        }
    }

    private List<Occurrences> each() throws IOException {
        List<Occurrences> each = new ArrayList<>();
        for (int i = 0; i < WORDS; i++) {
            PostingsEnum postings =
                    reader.leaves().getFirst().reader().postings(new Term("body", "w" + i), PostingsEnum.FREQS);
            each.add(new TermOccurrences(1f / (1 + i), postings));
        }
        return each;
    }
}
