package dev.lede.snippet;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.BytesRef;

/** Where one term stands in one document. Immutable; safe for any number of threads. */
final class TermPositions {
    /** Position, first character and the one behind, of each place. */
    private final int[] places;

    private TermPositions(int[] places) {
        this.places = places;
    }

    /** @param postings at the document */
    static TermPositions read(PostingsEnum postings) throws IOException {
        int[] places = new int[3 * postings.freq()];
        for (int i = 0; i < places.length; i += 3) {
            places[i] = postings.nextPosition();
            places[i + 1] = postings.startOffset();
            places[i + 2] = postings.endOffset();
        }
        return new TermPositions(places);
    }

    /** @param part of the query that they are gone through for */
    TermPlaces places(BytesRef part) {
        return new TermPlaces(places, part);
    }
}
