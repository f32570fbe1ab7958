package dev.lede.search;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Which labels a segment's documents bear. Read from the index, which unpacks them one by one, until as many documents were
 * counted as the segment has; held from then on, where there aren't too many labels. Safe for any number of threads.
 */
final class LabelColumn {
    private final LeafReaderContext segment;
    private final String field;
    private final int[] numbered;
    private final int names;
    private final boolean isSpelledOnce;

    private final AtomicLong counted = new AtomicLong();
    private volatile Optional<HeldLabels> held = Optional.empty();

    /**
     * @param numbered from Lucene's ordinal to our number
     * @param names how many numbers there are
     * @param isSpelledOnce whether no document can bear a label twice
     */
    LabelColumn(LeafReaderContext segment, String field, int[] numbered, int names, boolean isSpelledOnce) {
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

    /**
     * Counts how many of some documents bear each label.
     *
     * @param counts by number, to which they are added
     */
    void count(DocIdSetIterator documents, int[] counts) throws IOException {
        Optional<HeldLabels> known = held;
        if (known.isPresent()) {
            known.get().count(documents, counts);
        } else if (counted.addAndGet(read(documents, counts))
                        >= segment.reader().maxDoc()
                && names <= HeldLabels.MOST) {
            held = Optional.of(
                    HeldLabels.of(labels(), numbered, segment.reader().maxDoc()));
        }
    }

    private SortedSetDocValues labels() throws IOException {
        return DocValues.getSortedSet(segment.reader(), field);
    }

    /** @return how many documents were read */
    private int read(DocIdSetIterator documents, int[] counts) throws IOException {
        SortedSetDocValues labels = labels();
        SortedDocValues one = DocValues.unwrapSingleton(labels);
        if (one != null) { // null where some document bears several
            return readOne(documents, one, counts);
        }
        int read = 0;
        // One that bears a label in two spellings counts once.
        int[] lastCounted = new int[isSpelledOnce ? 0 : names];
        for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
            read++;
            if (labels.advanceExact(doc)) {
                for (int i = labels.docValueCount(); i > 0; i--) {
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
        return read;
    }

    private int readOne(DocIdSetIterator documents, SortedDocValues labels, int[] counts) throws IOException {
        int read = 0;
        for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
            read++;
            if (labels.advanceExact(doc)) {
                counts[numbered[labels.ordValue()]]++;
            }
        }
        return read;
    }
}
