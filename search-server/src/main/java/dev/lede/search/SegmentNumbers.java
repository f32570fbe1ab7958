package dev.lede.search;

import java.io.IOException;
import java.util.Optional;

/** Small numbers that a segment's documents bear, as the index has them. Safe for any number of threads. */
interface SegmentNumbers {
    /**
     * Reads the numbers of documents as they are told.
     *
     * @param counts by number, to which is added how many documents bear each
     */
    ArticleCounting.Batches reading(int[] counts) throws IOException;

    /** @return nothing where they are too many to be held */
    Optional<HeldNumbers> held() throws IOException;
}
