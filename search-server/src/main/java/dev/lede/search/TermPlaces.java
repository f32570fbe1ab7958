package dev.lede.search;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.BytesRef;

/** Where one term stands in one document. Immutable; safe for any number of threads. */
final class TermPlaces {
    /** Position, first character and the one behind, of each place. */
    private final int[] places;

    private TermPlaces(int[] places) {
        this.places = places;
    }

    /** @param postings at the document */
    static TermPlaces read(PostingsEnum postings) throws IOException {
        int[] places = new int[3 * postings.freq()];
        for (int i = 0; i < places.length; i += 3) {
            places[i] = postings.nextPosition();
            places[i + 1] = postings.startOffset();
            places[i + 2] = postings.endOffset();
        }
        return new TermPlaces(places);
    }

    /** @param part of the query that they are gone through for */
    Walk walk(BytesRef part) {
        return new Walk(places, part);
    }

    /** From one place to the next. Not thread-safe. */
    static final class Walk implements Places {
        private final int[] places;
        private final BytesRef part;
        private int at = -3;

        private Walk(int[] places, BytesRef part) {
            this.places = places;
            this.part = part;
        }

        @Override
        public boolean next() {
            at += 3;
            return at < places.length;
        }

        /** @return whether there is a place at a position or behind it; the next one is the first of these */
        boolean reach(int position) {
            if (at < 0) {
                at = 0;
            }
            while (at < places.length && places[at] < position) {
                at += 3;
            }
            return at < places.length;
        }

        @Override
        public int first() {
            return places[at];
        }

        @Override
        public int last() {
            return places[at];
        }

        @Override
        public int start() {
            return places[at + 1];
        }

        @Override
        public int end() {
            return places[at + 2];
        }

        @Override
        public BytesRef part() {
            return part;
        }
    }
}
