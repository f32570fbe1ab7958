package dev.lede.snippet;

import org.apache.lucene.util.BytesRef;

/** Places of one word, from one to the next. Not thread-safe. */
final class TermPlaces implements Places {
    private final int[] places;
    private final BytesRef part;
    private int at = -3;

    /** @param places as {@link TermPositions} holds them */
    TermPlaces(int[] places, BytesRef part) {
        this.places = places;
        this.part = part;
    }

    @Override
    public boolean next() {
        at += 3;
        return at < places.length;
    }

    /**
     * Goes on to the first place that is at a position or behind it, and stays where it stands if it stands there already.
     *
     * @return whether there is one
     */
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
