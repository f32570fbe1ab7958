package dev.lede.scoring;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.SmallFloat;

/** How long each document's text is, in words as its fields count. For one thread. */
public final class Lengths {
    private final NumericDocValues values;
    private final SearchedText text;

    private Lengths(NumericDocValues values, SearchedText text) {
        this.values = values;
        this.text = text;
    }

    public static Lengths of(LeafReader segment, SearchedText text) throws IOException {
        if (text.lengths().isPresent()) {
            return new Lengths(DocValues.getNumeric(segment, text.lengths().get()), text);
        }
        NumericDocValues norms = segment.getNormValues(text.counts());
        return new Lengths(
                norms == null ? DocValues.emptyNumeric() : norms, // null where no document of the segment has the field
                text);
    }

    /** Asked for documents in order; 0 where the document has no such text. */
    public double of(int document) throws IOException {
        return words(text, raw(document));
    }

    /** As the index holds it; norms of very long texts are below zero. Most documents share a few values. */
    long raw(int document) throws IOException {
        return values.advanceExact(document) ? values.longValue() : 0;
    }

    /** As {@link #raw(int)}, of the first {@code size} of some documents, in order. */
    void raw(int[] documents, int size, long[] lengths) throws IOException {
        values.longValues(size, documents, lengths, 0);
    }

    /** @param raw as the index holds it */
    static double words(SearchedText text, long raw) {
        return text.unit() * (text.lengths().isPresent() ? raw : SmallFloat.byte4ToInt((byte) raw));
    }
}
