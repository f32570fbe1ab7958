package dev.lede.scoring;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;

/** The documents of a segment that hold a spelling in a field, in order, and how often. */
abstract class Occurrences extends DocIdSetIterator {
    private final int field;
    private final float weight;

    /**
     * @param field its place among those that are searched
     * @param weight of an occurrence
     */
    Occurrences(int field, float weight) {
        this.field = field;
        this.weight = weight;
    }

    int field() {
        return field;
    }

    /** What those in the current document count. */
    final double counted() throws IOException {
        return weight * times();
    }

    /** In the current document, at least 1. */
    abstract int times() throws IOException;
}
