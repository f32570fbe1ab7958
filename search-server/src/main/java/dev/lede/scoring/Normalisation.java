package dev.lede.scoring;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.ArrayUtil;

/** What an occurrence is worth in each document of a segment, by how long that is. For one thread. */
final class Normalisation {
    private final LengthFactors factors;
    private final Lengths lengths;
    private final Optional<HeldLengths> held;

    /** Empty until one is asked for: most scorers never do. */
    private double[] ofWindow = {};

    /** The first document of the window; -1 before the first is asked for. */
    private int window = -1;

    /** The first document of the batch, and how many it has; -1 before the first is asked for. */
    private int batch = -1;

    private int batchSize;
    private long[] rawOfBatch = {};
    private double[] ofBatch = {};

    private int document = -1;
    private double factor;

    Normalisation(LengthFactors factors, LeafReaderContext segment) throws IOException {
        this.factors = factors;
        this.lengths = factors.lengths(segment.reader());
        this.held = factors.held(segment);
    }

    /** See {@link Relevance#factor}. Asked for documents in order; the same again costs nothing. */
    double of(int document) throws IOException {
        if (this.document != document) {
            this.document = document;
            this.factor = factors.of(raw(document));
        }
        return factor;
    }

    /**
     * Of each document of a window. Asked for windows in order, and for no document by itself; the same again costs nothing.
     *
     * @param to the first document behind the window
     */
    double[] of(int from, int to) throws IOException {
        if (window != from) {
            window = from;
            ofWindow = ofWindow.length == 0 ? new double[WindowPart.SIZE] : ofWindow;
            for (int each = from; each < to; each++) {
                ofWindow[each - from] = factors.of(raw(each));
            }
        }
        return ofWindow;
    }

    /**
     * Of each of some documents, by place. Asked for batches in order, and for no document by itself; the same again costs
     * nothing.
     *
     * @param size how many of the documents, at least one
     */
    double[] of(int[] documents, int size) throws IOException {
        if (batch != documents[0] || batchSize != size) {
            batch = documents[0];
            batchSize = size;
            ofBatch = ArrayUtil.grow(ofBatch, size);
            if (held.isPresent()) {
                take(held.get(), documents, size);
            } else {
                read(documents, size);
            }
        }
        return ofBatch;
    }

    private void take(HeldLengths known, int[] documents, int size) {
        for (int i = 0; i < size; i++) {
            ofBatch[i] = factors.of(known.raw(documents[i]));
        }
    }

    private void read(int[] documents, int size) throws IOException {
        rawOfBatch = ArrayUtil.growNoCopy(rawOfBatch, size);
        lengths.raw(documents, size, rawOfBatch);
        for (int i = 0; i < size; i++) {
            ofBatch[i] = factors.of(rawOfBatch[i]);
        }
    }

    private long raw(int document) throws IOException {
        return held.isPresent() ? held.get().raw(document) : lengths.raw(document);
    }
}
