package dev.lede.search;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts the numbers of a segment's documents. They are read from the index, which unpacks them one by one, until as many
 * documents were counted as the segment has; held from then on, where they can be. Safe for any number of threads.
 */
final class CountedColumn {
    private final SegmentNumbers numbers;
    private final int documents;

    private final AtomicLong counted = new AtomicLong();
    private volatile Optional<HeldNumbers> held = Optional.empty();

    /** @param documents of the segment */
    CountedColumn(SegmentNumbers numbers, int documents) {
        this.numbers = numbers;
        this.documents = documents;
    }

    /** @param counts by number, to which is added how many documents bear each; with one place more than there are numbers */
    ArticleCounting.Batches into(int[] counts) throws IOException {
        if (isToBeHeld()) {
            held = numbers.held();
        }
        Optional<HeldNumbers> known = held;
        if (known.isPresent()) {
            return known.get().into(counts);
        }
        ArticleCounting.Batches reading = numbers.reading(counts);
        return (some, size) -> {
            reading.add(some, size);
            counted.addAndGet(size);
        };
    }

    /** Once: whoever else counts meanwhile reads on. */
    private boolean isToBeHeld() {
        long now = counted.get();
        return now >= documents && counted.compareAndSet(now, Long.MIN_VALUE);
    }
}
