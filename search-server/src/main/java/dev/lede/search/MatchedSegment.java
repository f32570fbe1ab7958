package dev.lede.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Those documents of a segment that a search found: listed where they are few, as bits where they are many. Immutable. */
final class MatchedSegment {
    /** About so many documents at a time, which stay in the processor's cache for all that count them. */
    private static final int BATCH = 1_024;

    private static final FixedBitSet NO_BITS = new FixedBitSet(0);

    private final LeafReaderContext context;
    private final int[] listed;
    private final FixedBitSet bits;
    private final int size;

    private MatchedSegment(LeafReaderContext context, int[] listed, FixedBitSet bits, int size) {
        this.context = context;
        this.listed = listed;
        this.bits = bits;
        this.size = size;
    }

    /** @param documents in order; the first {@code size} of them, which nobody changes from now on */
    static MatchedSegment of(LeafReaderContext context, int[] documents, int size) {
        return new MatchedSegment(context, documents, NO_BITS, size);
    }

    /** @param documents which nobody changes from now on */
    static MatchedSegment of(LeafReaderContext context, FixedBitSet documents) {
        return new MatchedSegment(context, new int[0], documents, documents.cardinality());
    }

    LeafReaderContext context() {
        return context;
    }

    int size() {
        return size;
    }

    boolean has(int document) {
        return isListed() ? Arrays.binarySearch(listed, 0, size, document) >= 0 : bits.get(document);
    }

    private boolean isListed() {
        return bits.length() == 0;
    }

    DocIdSetIterator iterator() {
        return isListed() ? new ListedDocuments(listed, size) : new BitSetIterator(bits, size);
    }

    /** All documents, in order. */
    void forEach(ArticleCounting.Batches batches) throws IOException {
        if (isListed()) {
            batches.add(listed, size);
            return;
        }
        int[] batch = new int[BATCH + Long.SIZE];
        int taken = 0;
        long[] words = bits.getBits();
        for (int i = 0; i < words.length; i++) {
            for (long word = words[i]; word != 0; word &= word - 1) {
                batch[taken++] = i * Long.SIZE + Long.numberOfTrailingZeros(word);
            }
            if (taken >= BATCH) {
                batches.add(batch, taken);
                taken = 0;
            }
        }
        batches.add(batch, taken);
    }
}
