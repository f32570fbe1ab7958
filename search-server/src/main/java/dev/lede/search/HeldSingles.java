package dev.lede.search;

/** Of each document one number, in memory: two bytes a document. Immutable. */
final class HeldSingles implements HeldNumbers {
    private final char[] numbers;

    /** @param numbers by document; of one that bears none, the number behind the last */
    HeldSingles(char[] numbers) {
        this.numbers = numbers;
    }

    @Override
    public ArticleCounting.Batches into(int[] counts) {
        return (documents, size) -> count(documents, size, counts);
    }

    private void count(int[] documents, int size, int[] counts) {
        char[] held = numbers;
        for (int i = 0; i < size; i++) {
            counts[held[documents[i]]]++;
        }
    }
}
