package dev.lede.search;

import java.io.IOException;
import java.util.function.LongConsumer;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/** Reads a number of each collected article, leaving out those that have none. */
final class Values {
    private Values() {}

    /** What is done with an article's number. */
    @FunctionalInterface
    interface Each {
        /** @param document as its segment numbers it */
        void take(int document, long value) throws IOException;
    }

    static void forEach(String field, FacetsCollector articles, LongConsumer each) throws IOException {
        for (MatchingDocs segment : articles.getMatchingDocs()) {
            forEach(field, segment, (document, value) -> each.accept(value));
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
