package dev.lede.normalise;

/** Which quotations are open, as a number: bit 0 a double one, bit 1 a single one. And what breaking the pairs costs. */
final class Quotation {
    private static final int DOUBLE = 1;
    private static final int SINGLE = 2;

    /** The other half is missing: rarer than any of the usual neighbours, and it does happen. */
    private static final int UNPAIRED = 60;

    private Quotation() {}

    static int after(int open, Reading reading) {
        return switch (reading) {
            case OPEN -> open | DOUBLE;
            case CLOSE -> open & ~DOUBLE;
            case OPEN_SINGLE -> open | SINGLE;
            case CLOSE_SINGLE -> open & ~SINGLE;
            case APOSTROPHE, EM_DASH, EN_DASH, BLANK -> open;
        };
    }

    static int cost(int open, Reading reading) {
        return switch (reading) {
            // The next paragraph of the same quotation, or the last one's end was no mark.
            case OPEN -> (open & DOUBLE) == 0 ? 0 : 40;
            case CLOSE -> (open & DOUBLE) == 0 ? UNPAIRED : (open & SINGLE) == 0 ? 0 : UNPAIRED / 2;
            // Within a quotation it is what one writes; alone it is British.
            case OPEN_SINGLE -> (open & SINGLE) != 0 ? 2 * UNPAIRED : (open & DOUBLE) == 0 ? 35 : 25;
            case CLOSE_SINGLE -> (open & SINGLE) == 0 ? 10 * UNPAIRED : 0;
            case APOSTROPHE, EM_DASH, EN_DASH, BLANK -> 0;
        };
    }

    /** What it costs that a quotation goes on over so many characters to the next mark: long ones are rarer. */
    static int goesOn(int open, int characters) {
        int most = Math.min(characters, 400);
        return ((open & DOUBLE) == 0 ? 0 : most / 40) + ((open & SINGLE) == 0 ? 0 : 5 + most / 10);
    }

    static int unclosed(int open) {
        return ((open & DOUBLE) == 0 ? 0 : UNPAIRED / 2) + ((open & SINGLE) == 0 ? 0 : UNPAIRED);
    }
}
