package dev.lede.scoring;

import java.io.IOException;

/** Documents of a segment, in order, that others are compared with. For one thread. */
interface Lead {
    /** As {@link org.apache.lucene.search.DocIdSetIterator#docID}. */
    int docID();

    /** As {@link org.apache.lucene.search.DocIdSetIterator#advance}. */
    int advance(int target) throws IOException;

    /**
     * The current document and those behind it, as many as fit; then it stands behind them. Not before the first document is
     * looked for.
     *
     * @param to the first document that is no longer wanted
     */
    void next(int to, Batch batch) throws IOException;

    /** How many documents there are at most, nearly. */
    long cost();
}
