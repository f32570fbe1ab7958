package dev.lede.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.SegmentedIndex;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.LeafReaderContext;
import org.junit.jupiter.api.Test;

class HeldLengthsTest {
    private static final SearchedText TEXT =
            new SearchedText("text", Optional.of("length"), 0.25f, List.of(new WeightedField("body", 1)));

    private final Random random = new Random(20261123);

    @Test
    void areThoseOfTheIndexOnceTheyWereAskedForOften() throws IOException {
        try (SegmentedIndex index = index(Character.MAX_VALUE)) {
            var factors = new LengthFactors(TEXT, 100);
            for (int round = 0; round < 20; round++) {
                for (LeafReaderContext segment : index.segments()) {
                    // Each round asks twice.
                    assertThat(factors.held(segment).isPresent()).isEqualTo(round >= 8);
                    assertThat(told(new Normalisation(factors, segment), segment))
                            .isEqualTo(told(segment));
                }
            }
        }
    }

    @Test
    void aBookAmongThemIsReadFromTheIndex() throws IOException {
        try (SegmentedIndex index = index(Character.MAX_VALUE + 1)) {
            LeafReaderContext segment = index.segments().getFirst();
            assertThat(HeldLengths.of(
                            Lengths.of(segment.reader(), TEXT), segment.reader().maxDoc()))
                    .isEmpty();
        }
    }

    private SegmentedIndex index(int longest) throws IOException {
        return SegmentedIndex.of(writer -> {
            for (int i = 0; i < 300; i++) {
                var article = new Document();
                if (i % 7 != 0) {
                    int length = i == 50 ? longest : random.nextInt(6000);
                    article.add(new NumericDocValuesField("length", length));
                }
                writer.addDocument(article);
            }
        });
    }

    private static List<Double> told(Normalisation normalisation, LeafReaderContext segment) throws IOException {
        List<Double> told = new ArrayList<>();
        for (int document = 0; document < segment.reader().maxDoc(); document++) {
            told.add(normalisation.of(document));
        }
        return told;
    }

    /** By its formula, of what the index has. */
    private static List<Double> told(LeafReaderContext segment) throws IOException {
        Lengths lengths = Lengths.of(segment.reader(), TEXT);
        List<Double> told = new ArrayList<>();
        for (int document = 0; document < segment.reader().maxDoc(); document++) {
            told.add(Relevance.factor(lengths.of(document), 100));
        }
        return told;
    }
}
