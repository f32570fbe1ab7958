package dev.lede.search;

/** Which part of the ranking to return. */
public sealed interface Slice {
    /** How many hits at most, {@code 0..100}. */
    int size();

    /** None of them: for who wants counts alone, which cost less without an order. */
    record Nothing() implements Slice {
        @Override
        public int size() {
            return 0;
        }
    }

    /** @param number from 1; {@code number * size} is at most {@value #DEEPEST} */
    record Page(int number, int size) implements Slice {
        public static final int DEEPEST = 10_000;
    }

    /** @param cursor {@link SearchResult#next()} of an earlier answer to the same search */
    record After(String cursor, int size) implements Slice {}
}
