package dev.lede.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.SegmentedIndex;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is collected, in whatever way and number, is what is there, in order. */
class MatchedTest {
    private static final int DOCUMENTS = 10_000;

    private final Random random = new Random(20261123);
    private SegmentedIndex index;

    @BeforeEach
    void write() throws IOException {
        index = SegmentedIndex.of(writer -> {
            for (int i = 0; i < 2 * DOCUMENTS; i++) {
                writer.addDocument(new Document());
                if (i % DOCUMENTS == DOCUMENTS - 1) {
                    writer.commit();
                }
            }
        });
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 78, 79, 500, 5_000, 10_000})
    void isWhatWasCollected(int many) throws IOException {
        for (LeafReaderContext segment : index.segments()) {
            int[] documents = some(many);
            int[] shuffled = shuffled(documents);
            int range = many / 3;
            int[] withRange = IntStream.concat(
                            IntStream.range(0, range), Arrays.stream(documents).filter(document -> document >= range))
                    .toArray();

            assertFound(segment, documents, collector -> {
                for (int document : documents) {
                    collector.collect(document);
                }
            });
            assertFound(segment, documents, collector -> {
                for (int document : shuffled) {
                    collector.collect(document);
                }
            });
            assertFound(segment, documents, collector -> {
                for (int start = 0; start < many; start += 128) {
                    int[] batch = Arrays.copyOfRange(documents, start, start + 128);
                    collector.add(batch, Math.min(128, many - start));
                }
            });
            assertFound(segment, withRange, collector -> {
                collector.collectRange(0, range);
                int[] others = Arrays.stream(documents)
                        .filter(document -> document >= range)
                        .toArray();
                collector.add(others, others.length);
            });
        }
    }

    @FunctionalInterface
    private interface Collecting {
        void into(MatchedCollector.InSegment collector);
    }

    private void assertFound(LeafReaderContext segment, int[] expected, Collecting collecting) throws IOException {
        var collector = new MatchedCollector();
        collecting.into(collector.getLeafCollector(segment));
        Matched matched = MatchedCollector.matched(List.of(collector));
        List<Integer> once = new ArrayList<>();
        List<Integer> again = new ArrayList<>();

        matched.count(List.of(adding(segment, once), adding(segment, again)));

        assertThat(once).isEqualTo(Arrays.stream(expected).boxed().toList());
        assertThat(again).isEqualTo(once);
        assertThat(matched.size()).isEqualTo(expected.length);
        for (MatchedSegment found : matched.segments()) {
            assertThat(IntStream.range(0, DOCUMENTS).filter(found::has).toArray())
                    .isEqualTo(expected);
        }
    }

    private static ArticleCounting adding(LeafReaderContext expected, List<Integer> to) {
        return segment -> {
            assertThat(segment).isEqualTo(expected);
            return (documents, size) -> Arrays.stream(documents, 0, size).forEach(to::add);
        };
    }

    private int[] some(int many) {
        return Arrays.stream(shuffled(IntStream.range(0, DOCUMENTS).toArray()))
                .limit(many)
                .sorted()
                .toArray();
    }

    private int[] shuffled(int[] documents) {
        int[] shuffled = documents.clone();
        for (int i = shuffled.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int held = shuffled[i];
            shuffled[i] = shuffled[other];
            shuffled[other] = held;
        }
        return shuffled;
    }
}
