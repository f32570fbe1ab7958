package dev.lede.ledger;

/**
 * From the {@link dev.lede.article.ArticleId#bits bits} of an id to a number, in two arrays: 21 to 43 bytes an id, 64
 * while it grows. Not safe for several threads.
 *
 * <p>Open addressing with linear probing: ids are hashes already, so that their own lowest bits spread them.
 */
public final class IdTable {
    /** No value: what an id that isn't there has. */
    public static final long NONE = -1;

    private static final double MOST_FULL = 0.75;

    private long[] keys;
    // Each value plus one, so that the zero of a new array is an empty place.
    private long[] values;
    private int size;

    public IdTable() {
        this(1 << 10);
    }

    /** @param places a power of two */
    IdTable(int places) {
        keys = new long[places];
        values = new long[places];
    }

    /**
     * @param value zero or more
     * @return what the id had before, {@link #NONE} where it is new
     */
    public long put(long id, long value) {
        int place = placeOf(id);
        long before = values[place] - 1;
        keys[place] = id;
        values[place] = value + 1;
        if (before == NONE) {
            size++;
            if (size > keys.length * MOST_FULL) {
                grow();
            }
        }
        return before;
    }

    public long get(long id) {
        return values[placeOf(id)] - 1;
    }

    /** How many distinct ids it holds. */
    public int size() {
        return size;
    }

    private int placeOf(long id) {
        int place = (int) id & (keys.length - 1);
        while (values[place] != 0 && keys[place] != id) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }

    private void grow() {
        if (keys.length == 1 << 30) {
            throw new IllegalStateException("more than " + size + " articles don't fit one index");
        }
        long[] oldKeys = keys;
        long[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = new long[2 * oldValues.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != 0) {
                int place = placeOf(oldKeys[i]);
                keys[place] = oldKeys[i];
                values[place] = oldValues[i];
            }
        }
    }
}
