package dev.lede.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;

/** Which labels a segment's documents bear, by the numbers that a generation gives them. */
final class SegmentLabels implements SegmentNumbers {
    private final LeafReaderContext segment;
    private final String field;
    private final int[] numbered;
    private final int names;
    private final boolean isSpelledOnce;

    /**
     * @param numbered from Lucene's ordinal to our number; below zero for what no article bears any more
     * @param names how many numbers there are
     * @param isSpelledOnce whether no document can bear a label twice
     */
    SegmentLabels(LeafReaderContext segment, String field, int[] numbered, int names, boolean isSpelledOnce) {
        this.segment = segment;
        this.field = field;
        this.numbered = numbered;
        this.names = names;
        this.isSpelledOnce = isSpelledOnce;
    }

    /** The number of the label that a document bears; of several, any one. */
    Optional<Integer> first(int document) throws IOException {
        SortedSetDocValues labels = labels();
        return labels.advanceExact(document) ? Optional.of(numbered[(int) labels.nextOrd()]) : Optional.empty();
    }

    private SortedSetDocValues labels() throws IOException {
        return DocValues.getSortedSet(segment.reader(), field);
    }

    @Override
    public ArticleCounting.Batches reading(int[] counts) throws IOException {
        SortedSetDocValues labels = labels();
        SortedDocValues one = DocValues.unwrapSingleton(labels);
        if (one != null) { // null where some document bears several
            return (documents, size) -> readOne(one, documents, size, counts);
        }
        // One that bears a label in two spellings counts once.
        int[] lastCounted = new int[isSpelledOnce ? 0 : names];
        return (documents, size) -> read(labels, lastCounted, documents, size, counts);
    }

    private void read(SortedSetDocValues labels, int[] lastCounted, int[] documents, int size, int[] counts)
            throws IOException {
        for (int i = 0; i < size; i++) {
            int doc = documents[i];
            if (labels.advanceExact(doc)) {
                for (int left = labels.docValueCount(); left > 0; left--) {
                    int number = numbered[(int) labels.nextOrd()];
                    if (isSpelledOnce) {
                        counts[number]++;
                    } else if (lastCounted[number] != doc + 1) {
                        lastCounted[number] = doc + 1;
                        counts[number]++;
                    }
                }
            }
        }
    }

    private void readOne(SortedDocValues labels, int[] documents, int size, int[] counts) throws IOException {
        for (int i = 0; i < size; i++) {
            if (labels.advanceExact(documents[i])) {
                counts[numbered[labels.ordValue()]]++;
            }
        }
    }

    @Override
    public Optional<HeldNumbers> held() throws IOException {
        if (names > HeldNumbers.MOST) {
            return Optional.empty();
        }
        SortedSetDocValues labels = labels();
        SortedDocValues one = DocValues.unwrapSingleton(labels);
        int documents = segment.reader().maxDoc();
        return Optional.of(
                one == null ? HeldLabels.of(labels, numbered, documents) : singles(one, documents)); // null as above
    }

    private HeldSingles singles(SortedDocValues labels, int documents) throws IOException {
        char[] singles = new char[documents];
        Arrays.fill(singles, (char) names);
        for (int doc = labels.nextDoc(); doc != SortedDocValues.NO_MORE_DOCS; doc = labels.nextDoc()) {
            int number = numbered[labels.ordValue()];
            singles[doc] = (char) (number < 0 ? names : number);
        }
        return new HeldSingles(singles);
    }
}
