package dev.lede.scoring;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;

/**
 * Of many spellings, such as all that begin alike: a stretch of documents at a time, for each of which every spelling is
 * gone through once, so that no document asks all of them.
 */
final class ManyOccurrences extends SeveralOccurrences {
    private static final int STRETCH = 4096;

    private final FixedBitSet held = new FixedBitSet(STRETCH);
    private final double[] counted = new double[STRETCH];

    /** First document of the stretch; that before the first is empty. */
    private int start;

    ManyOccurrences(List<Occurrences> each) {
        super(each);
    }

    @Override
    double counted() {
        return counted[document - start];
    }

    @Override
    public int advance(int target) throws IOException {
        document = inStretch(target);
        if (document == NO_MORE_DOCS) {
            count(target);
            document = start == NO_MORE_DOCS ? NO_MORE_DOCS : inStretch(start);
        }
        return document;
    }

    private int inStretch(int target) {
        int from = target - start;
        int found = from < STRETCH ? held.nextSetBit(from) : NO_MORE_DOCS;
        return found == NO_MORE_DOCS ? NO_MORE_DOCS : start + found;
    }

    /** The stretch from the first document on that isn't before the target. */
    private void count(int target) throws IOException {
        start = advanceEach(target);
        held.clear();
        Arrays.fill(counted, 0);
        int end = start > NO_MORE_DOCS - STRETCH ? NO_MORE_DOCS : start + STRETCH;
        for (int i = 0; i < at.length; i++) {
            while (at[i] < end) {
                held.set(at[i] - start);
                counted[at[i] - start] += each[i].counted();
                at[i] = each[i].nextDoc();
            }
        }
    }
}
