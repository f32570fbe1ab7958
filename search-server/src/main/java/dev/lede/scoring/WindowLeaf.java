package dev.lede.scoring;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** A part that isn't joined of others: gone through once a window, however often the query has it. */
final class WindowLeaf implements WindowPart {
    private final DocIdSetIterator documents;
    private final Optional<? extends WindowScorer> scorer;
    private final FixedBitSet held = new FixedBitSet(SIZE);
    private final FixedBitSet wanted = new FixedBitSet(SIZE);
    private final float[] scores;

    /**
     * @param documents that hold it
     * @param scorer of these, with an iterator of its own; nothing for a part that ranks nowhere
     */
    WindowLeaf(DocIdSetIterator documents, Optional<? extends WindowScorer> scorer) {
        this.documents = documents;
        this.scorer = scorer;
        this.scores = new float[scorer.isPresent() ? SIZE : 0];
    }

    /** @param to the first document behind the window */
    void look(int from, int to) throws IOException {
        held.clear();
        if (documents.docID() < from) {
            documents.advance(from);
        }
        if (documents.docID() < to) {
            documents.intoBitSet(to, held, from);
        }
    }

    /**
     * Scores those found that hold it.
     *
     * @param scratch of the window; left as may be
     */
    void score(FixedBitSet found, WindowCounts scratch) throws IOException {
        if (scorer.isEmpty()) {
            return;
        }
        wanted.clear();
        wanted.or(held);
        wanted.and(found);
        if (wanted.scanIsEmpty()) {
            return;
        }
        Arrays.fill(scores, 0);
        scorer.get().score(wanted, scratch, scores);
    }

    @Override
    public FixedBitSet find() {
        return held;
    }

    @Override
    public void score(FixedBitSet some, float boost, double[] sums) {
        long[] asked = some.getBits();
        long[] own = held.getBits();
        for (int i = 0; i < own.length; i++) {
            for (long both = asked[i] & own[i]; both != 0; both &= both - 1) {
                int place = (i << 6) + Long.numberOfTrailingZeros(both);
                sums[place] += boost * scores[place];
            }
        }
    }

    @Override
    public long cost() {
        return documents.cost();
    }

    @Override
    public long steps() {
        return cost();
    }

    @Override
    public int leaves() {
        return 1;
    }
}
