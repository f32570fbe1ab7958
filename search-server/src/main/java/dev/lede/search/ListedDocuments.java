package dev.lede.search;

import java.util.Arrays;
import org.apache.lucene.search.DocIdSetIterator;

/** Documents of a list, one after the other. For one thread. */
final class ListedDocuments extends DocIdSetIterator {
    private final int[] documents;
    private final int size;
    private int place = -1;

    /** @param documents in order; the first {@code size} of them */
    ListedDocuments(int[] documents, int size) {
        this.documents = documents;
        this.size = size;
    }

    @Override
    public int docID() {
        return place < 0 ? -1 : place < size ? documents[place] : NO_MORE_DOCS;
    }

    @Override
    public int nextDoc() {
        place++;
        return docID();
    }

    @Override
    public int advance(int target) {
        int found = Arrays.binarySearch(documents, Math.min(place + 1, size), size, target);
        place = found < 0 ? -found - 1 : found;
        return docID();
    }

    @Override
    public long cost() {
        return size;
    }
}
