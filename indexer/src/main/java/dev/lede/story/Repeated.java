package dev.lede.story;

/**
 * Leaves out numbers that stand alone before the rest is sorted, since most do and sorting is what costs: of two looks
 * the first counts each key's places in a table to two, the second takes those whose place was met twice.
 */
final class Repeated {
    /** Places in the table for each number; with fewer, more that stand alone are sorted for nothing. */
    private static final int PLACES_EACH = 8;

    private static final int MOST_PLACES = 1 << 28;

    /** Spreads keys over the table (Knuth, 6.4: the golden ratio's share of a word). */
    private static final int SPREAD = 0x9E3779B9;

    private Repeated() {}

    /**
     * Brings to the front, in their order, all whose key is another's too, and perhaps a few that stand alone.
     *
     * @param keyed a key in the upper half of each, anything in the lower
     * @param all how many there are, from the first on
     * @return how many are left
     */
    static int first(long[] keyed, int all) {
        long wanted = Math.min(MOST_PLACES, (long) PLACES_EACH * Math.max(all, Long.SIZE));
        int bits = Long.SIZE - Long.numberOfLeadingZeros(wanted - 1);
        long[] once = new long[1 << (bits - 6)];
        long[] twice = new long[once.length];
        for (int i = 0; i < all; i++) {
            int place = place(keyed[i], bits);
            long bit = 1L << place;
            twice[place >>> 6] |= once[place >>> 6] & bit;
            once[place >>> 6] |= bit;
        }
        int size = 0;
        for (int i = 0; i < all; i++) {
            int place = place(keyed[i], bits);
            if ((twice[place >>> 6] & (1L << place)) != 0) {
                keyed[size++] = keyed[i];
            }
        }
        return size;
    }

    private static int place(long keyed, int bits) {
        return ((int) (keyed >>> Integer.SIZE) * SPREAD) >>> (Integer.SIZE - bits);
    }
}
