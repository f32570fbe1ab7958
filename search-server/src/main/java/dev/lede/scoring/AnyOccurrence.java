package dev.lede.scoring;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.DocIdSetIterator;

/** Documents that hold any of a few spellings, in order. A handful: looking at each is quicker than keeping a heap. */
final class AnyOccurrence extends DocIdSetIterator {
    private final Occurrences[] each;
    private int document = -1;

    AnyOccurrence(List<Occurrences> each) {
        this.each = each.toArray(Occurrences[]::new);
    }

    /** What the current document's count together. */
    double counted() throws IOException {
        double sum = 0;
        for (Occurrences one : each) {
            if (one.docID() == document) {
                sum += one.counted();
            }
        }
        return sum;
    }

    /** Those that the current document has. */
    List<Occurrences> here() {
        return Stream.of(each).filter(one -> one.docID() == document).toList();
    }

    @Override
    public int docID() {
        return document;
    }

    @Override
    public int nextDoc() throws IOException {
        return advance(document + 1);
    }

    @Override
    public int advance(int target) throws IOException {
        int first = NO_MORE_DOCS;
        for (Occurrences one : each) {
            int at = one.docID() < target ? one.advance(target) : one.docID();
            first = Math.min(first, at);
        }
        document = first;
        return first;
    }

    @Override
    public long cost() {
        return Stream.of(each).mapToLong(Occurrences::cost).sum();
    }
}
