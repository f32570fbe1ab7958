package dev.lede.search;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;

/** Reads a number of each article, leaving out those that have none. */
final class Values {
    private Values() {}

    /** What is done with an article's number. */
    @FunctionalInterface
    interface Each {
        /** @param document as its segment numbers it */
        void take(int document, long value) throws IOException;
    }

    /** Of several that an article has, the least. */
    static NumericDocValues in(LeafReader segment, String field) throws IOException {
        return SortedNumericSelector.wrap(
                DocValues.getSortedNumeric(segment, field), SortedNumericSelector.Type.MIN, SortField.Type.LONG);
    }

    static void forEach(String field, Matched articles, Each each) throws IOException {
        for (MatchedSegment segment : articles.segments()) {
            forEach(field, segment, each);
        }
    }

    static void forEach(String field, MatchedSegment segment, Each each) throws IOException {
        NumericDocValues numbers = in(segment.context().reader(), field);
        segment.forEach((documents, size) -> {
            for (int i = 0; i < size; i++) {
                if (numbers.advanceExact(documents[i])) {
                    each.take(documents[i], numbers.longValue());
                }
            }
        });
    }
}
