package dev.lede.scoring;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;

/** The documents of a segment that hold any of a word's spellings, in order, and what these count in each. */
abstract class CountedDocuments extends DocIdSetIterator implements Lead {
    /** Of so many looking at each in turn is quicker than anything that is clever. */
    private static final int FEW = 16;

    /** @param spellings one at least */
    static CountedDocuments of(List<Occurrences> spellings) {
        if (spellings.size() == 1) {
            return spellings.getFirst();
        }
        return spellings.size() > FEW ? new ManyOccurrences(spellings) : new AnyOccurrence(spellings);
    }

    /** What the current document's spellings count together. */
    abstract double counted() throws IOException;

    /** With what they count. */
    @Override
    public void next(int to, Batch batch) throws IOException {
        batch.clear();
        for (int document = docID(); document < to && !batch.isFull(); document = nextDoc()) {
            batch.add(document, counted());
        }
    }

    /** Adds what they count in each document of the window. Who asks this asks for no document by itself. */
    abstract void count(WindowCounts window) throws IOException;
}
