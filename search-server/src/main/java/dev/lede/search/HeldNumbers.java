package dev.lede.search;

/** The numbers that a segment's documents bear, in memory. Immutable. */
interface HeldNumbers {
    /** As many different ones at most, so that two bytes tell one, or that there is none. */
    int MOST = Character.MAX_VALUE;

    /**
     * @param counts by number, to which is added how many documents bear each; one more than there are numbers may be changed,
     *     too
     */
    ArticleCounting.Batches into(int[] counts);
}
