package dev.lede.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class HeldTermsTest {
    private static final Term CHIP = new Term("body", "chip");
    private static final Term LAW = new Term("body", "law");
    private static final Term NONE = new Term("body", "none");
    private static final Term ELSEWHERE = new Term("title", "chip");

    @Test
    void eachDocumentHasTheTermsThatItHoldsInWhateverOrderAndSegment() throws IOException {
        try (DirectoryReader reader = reader(List.of("chip law", "robot", "law", "chip", "law chip"))) {
            assertThat(reader.leaves()).hasSizeGreaterThan(1);
            HeldTerms held = HeldTerms.of(reader, new int[] {4, 0, 2, 1}, Stream.of(LAW, NONE, CHIP, ELSEWHERE, LAW));

            assertThat(held.in(4)).containsExactlyInAnyOrder(CHIP, LAW);
            assertThat(held.in(0)).containsExactlyInAnyOrder(CHIP, LAW);
            assertThat(held.in(2)).containsExactly(LAW);
            assertThat(held.in(1)).isEmpty();
            assertThat(held.in(3)).as("not asked for").isEmpty();
        }
    }

    @Test
    void nothingIsHeldWhereNothingIsAskedFor() throws IOException {
        try (DirectoryReader reader = reader(List.of("chip law"))) {
            assertThat(HeldTerms.of(reader, new int[] {0}, Stream.of()).in(0)).isEmpty();
            assertThat(HeldTerms.of(reader, new int[] {}, Stream.of(CHIP)).in(0))
                    .isEmpty();
        }
    }

    private static DirectoryReader reader(List<String> bodies) throws IOException {
        var directory = new ByteBuffersDirectory();
        var settings = new IndexWriterConfig(new WhitespaceAnalyzer()).setMergePolicy(NoMergePolicy.INSTANCE);
        try (var writer = new IndexWriter(directory, settings)) {
            for (int i = 0; i < bodies.size(); i++) {
                var document = new Document();
                document.add(new TextField("body", bodies.get(i), Store.NO));
                writer.addDocument(document);
                if (i % 2 == 1) {
                    writer.flush();
                }
            }
        }
        return DirectoryReader.open(directory);
    }
}
