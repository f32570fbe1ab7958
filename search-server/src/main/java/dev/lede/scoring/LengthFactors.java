package dev.lede.scoring;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;

/**
 * What an occurrence is worth in texts of each length, in one index: the same for all searches, so worked out once. Safe for
 * any number of threads.
 */
final class LengthFactors {
    /** Of shorter texts: logarithms are what costs. */
    private static final int SHORT = 4096;

    private final SearchedText text;
    private final double meanLength;
    private final double[] ofShort = new double[SHORT];
    private final ConcurrentMap<Integer, LengthColumn> columns = new ConcurrentHashMap<>();

    /** @param meanLength of the text, in the whole index */
    LengthFactors(SearchedText text, double meanLength) {
        this.text = text;
        this.meanLength = meanLength;
        for (int raw = 0; raw < SHORT; raw++) {
            ofShort[raw] = worked(raw);
        }
    }

    /** @param raw as {@link Lengths#raw(int)} */
    double of(long raw) {
        return raw < 0 || raw >= SHORT ? worked(raw) : ofShort[(int) raw];
    }

    private double worked(long raw) {
        return Relevance.factor(Lengths.words(text, raw), meanLength);
    }

    Lengths lengths(LeafReader segment) throws IOException {
        return Lengths.of(segment, text);
    }

    /** What the segment's lengths are held by, where they are. */
    Optional<HeldLengths> held(LeafReaderContext segment) throws IOException {
        return columns.computeIfAbsent(segment.ord, any -> new LengthColumn()).held(segment.reader(), text);
    }
}
