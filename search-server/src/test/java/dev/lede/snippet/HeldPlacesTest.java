package dev.lede.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class HeldPlacesTest {
    private static final Term CHIP = new Term("body", "chip");
    private static final Term LAW = new Term("body", "law");
    private static final Term NONE = new Term("body", "none");
    private static final Term ELSEWHERE = new Term("title", "chip");

    @Test
    void eachDocumentHasTheTermsThatItHoldsInWhateverOrderAndSegment() throws IOException {
        try (DirectoryReader reader = reader(List.of("chip law", "robot", "law", "chip", "law chip"))) {
            assertThat(reader.leaves()).hasSizeGreaterThan(1);
            for (int most : new int[] {1_000, 2, 0}) {
                HeldPlaces held =
                        HeldPlaces.of(reader, new int[] {4, 0, 2, 1}, Stream.of(LAW, NONE, CHIP, ELSEWHERE, LAW), most);

                assertThat(held.in(4)).containsOnlyKeys(CHIP, LAW);
                assertThat(held.in(0)).containsOnlyKeys(CHIP, LAW);
                assertThat(held.in(2)).containsOnlyKeys(LAW);
                assertThat(held.in(1)).isEmpty();
            }
        }
    }

    @Test
    void eachPlaceIsTold() throws IOException {
        try (DirectoryReader reader = reader(List.of("law", "chip law chip"))) {
            TermPlaces chips = Objects.requireNonNull(HeldPlaces.of(reader, new int[] {1}, Stream.of(CHIP))
                            .in(1)
                            .get(CHIP))
                    .places(CHIP.bytes());

            assertThat(chips.next()).isTrue();
            assertThat(List.of(chips.first(), chips.start(), chips.end())).containsExactly(0, 0, 4);
            assertThat(chips.next()).isTrue();
            assertThat(List.of(chips.first(), chips.start(), chips.end())).containsExactly(2, 9, 13);
            assertThat(chips.next()).isFalse();
        }
    }

    @Test
    void nothingIsHeldWhereNothingIsAskedFor() throws IOException {
        try (DirectoryReader reader = reader(List.of("chip law"))) {
            assertThat(HeldPlaces.of(reader, new int[] {0}, Stream.of()).in(0)).isEmpty();
            assertThat(HeldPlaces.of(reader, new int[] {}, Stream.of(NONE)).in(0))
                    .isEmpty();
        }
    }

    private static DirectoryReader reader(List<String> bodies) throws IOException {
        var directory = new ByteBuffersDirectory();
        var type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        var settings = new IndexWriterConfig(new WhitespaceAnalyzer()).setMergePolicy(NoMergePolicy.INSTANCE);
        try (var writer = new IndexWriter(directory, settings)) {
            for (int i = 0; i < bodies.size(); i++) {
                var document = new Document();
                document.add(new Field("body", bodies.get(i), type));
                writer.addDocument(document);
                if (i % 2 == 1) {
                    writer.flush();
                }
            }
        }
        return DirectoryReader.open(directory);
    }
}
