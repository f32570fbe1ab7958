package dev.lede.scoring;

import java.io.IOException;
import org.apache.lucene.util.ArrayUtil;

/** What an occurrence is worth in each document of a segment, by how long that is. For one thread. */
final class Normalisation {
    /** Of shorter texts a factor is worked out once for all that are as long: logarithms are what costs. */
    private static final int SHORT = 4096;

    private final Lengths lengths;
    private final double meanLength;

    /** 0 where it isn't known yet, as no factor is. */
    private final double[] ofShort = new double[SHORT];

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

    Normalisation(Lengths lengths, double meanLength) {
        this.lengths = lengths;
        this.meanLength = meanLength;
    }

    /** See {@link Relevance#factor}. Asked for documents in order; the same again costs nothing. */
    double of(int document) throws IOException {
        if (this.document != document) {
            this.document = document;
            this.factor = ofLength(lengths.raw(document));
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
                ofWindow[each - from] = ofLength(lengths.raw(each));
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
            rawOfBatch = ArrayUtil.growNoCopy(rawOfBatch, size);
            ofBatch = ArrayUtil.grow(ofBatch, size);
            lengths.raw(documents, size, rawOfBatch);
            for (int i = 0; i < size; i++) {
                ofBatch[i] = ofLength(rawOfBatch[i]);
            }
        }
        return ofBatch;
    }

    private double ofLength(long raw) {
        if (raw < 0 || raw >= SHORT) {
            return worked(raw);
        }
        int place = (int) raw;
        if (ofShort[place] == 0) {
            ofShort[place] = worked(raw);
        }
        return ofShort[place];
    }

    private double worked(long raw) {
        return Relevance.factor(lengths.words(raw), meanLength);
    }
}
