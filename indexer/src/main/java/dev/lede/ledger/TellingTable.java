package dev.lede.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where every telling lies, and which tell the same article: 28 bytes a telling, and an {@link IdTable}. A telling's
 * number is its place in the table. Not safe for several threads.
 */
final class TellingTable {
    private static final int NONE = -1;

    /**
     * @param id the article's bits
     * @param file number of the file that told it
     * @param part number of the file that keeps it
     * @param offset of its first byte there
     * @param length in bytes
     */
    record Telling(long id, int file, int part, long offset, int length) {}

    private final IdTable last = new IdTable();
    private long[] ids = new long[64];
    private long[] offsets = new long[64];
    private int[] lengths = new int[64];
    private int[] files = new int[64];
    private int[] parts = new int[64];
    private int[] previous = new int[64];
    private int size;

    void add(Telling telling) {
        if (size == ids.length) {
            grow(Math.multiplyExact(size, 2));
        }
        ids[size] = telling.id();
        files[size] = telling.file();
        parts[size] = telling.part();
        offsets[size] = telling.offset();
        lengths[size] = telling.length();
        previous[size] = Math.toIntExact(last.put(telling.id(), size));
        size++;
    }

    Telling get(int number) {
        return new Telling(ids[number], files[number], parts[number], offsets[number], lengths[number]);
    }

    int size() {
        return size;
    }

    /** How many articles are told, each counted once. */
    int articles() {
        return last.size();
    }

    /** Whether no later one tells the same article: true of exactly one telling of each. */
    boolean isLastOfItsArticle(int number) {
        return last.get(ids[number]) == number;
    }

    /** All tellings of an article, in the order in which they were added; none where it isn't told. */
    List<Telling> of(long id) {
        List<Telling> tellings = new ArrayList<>();
        for (int number = (int) last.get(id); number != NONE; number = previous[number]) {
            tellings.add(get(number));
        }
        return tellings.reversed();
    }

    private void grow(int places) {
        ids = Arrays.copyOf(ids, places);
        offsets = Arrays.copyOf(offsets, places);
        lengths = Arrays.copyOf(lengths, places);
        files = Arrays.copyOf(files, places);
        parts = Arrays.copyOf(parts, places);
        previous = Arrays.copyOf(previous, places);
    }
}
