package dev.lede.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;

/**
 * The labels that a segment's documents bear, in memory: four bytes for each document, and two for each label that it bears.
 * Immutable.
 */
final class HeldLabels {
    /** So many different labels at most. */
    static final int MOST = Character.MAX_VALUE + 1;

    /** Behind the last label of each document. */
    private final int[] ends;

    private final char[] numbers;

    private HeldLabels(int[] ends, char[] numbers) {
        this.ends = ends;
        this.numbers = numbers;
    }

    /**
     * @param labels of all documents, none of them asked for yet
     * @param numbered from an ordinal to a label's number, below {@link #MOST}; below zero for what isn't counted
     * @param documents of the segment
     */
    static HeldLabels of(SortedSetDocValues labels, int[] numbered, int documents) throws IOException {
        int[] ends = new int[documents];
        char[] all = new char[documents];
        int size = 0;
        for (int document = 0; document < documents; document++) {
            int start = size;
            for (int i = labels.advanceExact(document) ? labels.docValueCount() : 0; i > 0; i--) {
                int number = numbered[(int) labels.nextOrd()];
                // In two spellings it is borne once.
                if (number >= 0 && !isAmong(all, start, size, number)) {
                    all = ArrayUtil.grow(all, size + 1);
                    all[size++] = (char) number;
                }
            }
            ends[document] = size;
        }
        return new HeldLabels(ends, Arrays.copyOf(all, size));
    }

    private static boolean isAmong(char[] numbers, int start, int end, int number) {
        for (int i = start; i < end; i++) {
            if (numbers[i] == number) {
                return true;
            }
        }
        return false;
    }

    /** @param counts by number, to which is added how many of the documents bear each */
    void count(DocIdSetIterator documents, int[] counts) throws IOException {
        for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
            int end = ends[doc];
            for (int i = doc == 0 ? 0 : ends[doc - 1]; i < end; i++) {
                counts[numbers[i]]++;
            }
        }
    }
}
