package dev.lede.search;

import java.io.IOException;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/** Reads a number of each collected article, leaving out those that have none. */
final class Values {
    private static final int BATCH = 512;

    private Values() {}

    /** What is done with an article's number. */
    @FunctionalInterface
    interface Each {
        /** @param document as its segment numbers it */
        void take(int document, long value) throws IOException;
    }

    /** What is done with the numbers of some articles. */
    @FunctionalInterface
    interface Some {
        /** @param values the first {@code size} of them */
        void take(long[] values, int size) throws IOException;
    }

    /** Many at a time: a call for each is most of what a sum would cost. */
    static void inBatches(String field, FacetsCollector articles, Some some) throws IOException {
        var batch = new Batch(some);
        for (MatchingDocs segment : articles.getMatchingDocs()) {
            forEach(field, segment, batch);
        }
        batch.end();
    }

    private static final class Batch implements Each {
        private final Some some;
        private final long[] values = new long[BATCH];
        private int size;

        Batch(Some some) {
            this.some = some;
        }

        @Override
        public void take(int document, long value) throws IOException {
            values[size++] = value;
            if (size == BATCH) {
                end();
            }
        }

        void end() throws IOException {
            some.take(values, size);
            size = 0;
        }
    }

    private static void forEach(NumericDocValues numbers, DocIdSetIterator documents, Each each) throws IOException {
        for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
            if (numbers.advanceExact(doc)) {
                each.take(doc, numbers.longValue());
            }
        }
    }

    static void forEach(String field, MatchingDocs segment, Each each) throws IOException {
        SortedNumericDocValues numbers =
                DocValues.getSortedNumeric(segment.context().reader(), field);
        DocIdSetIterator documents = segment.bits().iterator();
        if (documents == null) { // null where nothing was collected
            return;
        }
        NumericDocValues one = DocValues.unwrapSingleton(numbers);
        if (one != null) { // null where some article has several
            forEach(one, documents, each);
            return;
        }
        for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
            if (numbers.advanceExact(doc)) {
                each.take(doc, numbers.nextValue());
            }
        }
    }
}
