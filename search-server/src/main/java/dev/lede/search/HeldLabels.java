package dev.lede.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.ArrayUtil;

/**
 * Of each document any number of labels, in memory: four bytes for a document, and two for each label that it bears.
 * Immutable.
 */
final class HeldLabels implements HeldNumbers {
    /** More labels than most documents have. */
    private static final int AT_ONCE = 8;

    /** So many labels are counted at a time. */
    private static final int SOME = 1_024;

    /** Where each document's labels begin, and where the last one's end. */
    private final int[] starts;

    /** With so many behind the last that there is always something to copy. */
    private final char[] numbers;

    /** That any document bears. */
    private final int most;

    private HeldLabels(int[] starts, char[] numbers, int most) {
        this.starts = starts;
        this.numbers = numbers;
        this.most = most;
    }

    /**
     * @param labels of all documents, none of them asked for yet
     * @param numbered from an ordinal to a label's number, below {@link #MOST}; below zero for what isn't counted
     * @param documents of the segment
     */
    static HeldLabels of(SortedSetDocValues labels, int[] numbered, int documents) throws IOException {
        int[] starts = new int[documents + 1];
        char[] all = new char[documents];
        int size = 0;
        int most = 0;
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
            starts[document + 1] = size;
            most = Math.max(most, size - start);
        }
        return new HeldLabels(starts, Arrays.copyOf(all, size + AT_ONCE), most);
    }

    private static boolean isAmong(char[] numbers, int start, int end, int number) {
        for (int i = start; i < end; i++) {
            if (numbers[i] == number) {
                return true;
            }
        }
        return false;
    }

    @Override
    public ArticleCounting.Batches into(int[] counts) {
        char[] borne = new char[SOME + most + AT_ONCE];
        return (documents, size) -> count(documents, size, borne, counts);
    }

    /**
     * Labels of many documents are copied to one list, and then counted. So many of each document are copied, whether it
     * has them or the next one does: a loop that ends here after one, there after five would cost more than counting.
     */
    private void count(int[] documents, int size, char[] borne, int[] counts) {
        int taken = 0;
        for (int i = 0; i < size; i++) {
            int start = starts[documents[i]];
            int many = starts[documents[i] + 1] - start;
            System.arraycopy(numbers, start, borne, taken, AT_ONCE);
            if (many > AT_ONCE) {
                System.arraycopy(numbers, start + AT_ONCE, borne, taken + AT_ONCE, many - AT_ONCE);
            }
            taken += many;
            if (taken >= SOME) {
                count(borne, taken, counts);
                taken = 0;
            }
        }
        count(borne, taken, counts);
    }

    private static void count(char[] borne, int taken, int[] counts) {
        for (int i = 0; i < taken; i++) {
            counts[borne[i]]++;
        }
    }
}
