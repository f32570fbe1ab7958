package dev.lede.scoring;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;

/** The documents of a segment that hold a spelling in a field, in order, and how often. */
abstract class Occurrences extends DocIdSetIterator {
    private final WeightedField field;
    private final Spelling spelling;
    private final float weight;

    Occurrences(WeightedField field, Spelling spelling) {
        this.field = field;
        this.spelling = spelling;
        this.weight = field.weight() * spelling.weight();
    }

    final WeightedField field() {
        return field;
    }

    /** In the current document. */
    final Sighting sighting() throws IOException {
        return new Sighting(field.name(), spelling, times());
    }

    /** What those in the current document count. */
    final double counted() throws IOException {
        return weight * times();
    }

    /** In the current document, at least 1. */
    abstract int times() throws IOException;
}
