package dev.lede.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;

/** Counts something of articles that a search found, many at a time. For one thread. */
@FunctionalInterface
interface ArticleCounting {
    /** Asked before any of a segment's articles are counted. */
    Batches in(LeafReaderContext segment) throws IOException;

    /** Takes the articles of a segment. */
    @FunctionalInterface
    interface Batches {
        /** @param documents of the segment, in order, none told before; the first {@code size} of them */
        void add(int[] documents, int size) throws IOException;
    }
}
