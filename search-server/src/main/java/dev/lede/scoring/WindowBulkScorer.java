package dev.lede.scoring;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * A query's documents a window at a time: each of its different leaves is gone through once, and what joins them is worked
 * out on bits.
 */
final class WindowBulkScorer extends BulkScorer {
    private final List<WindowLeaf> leaves;
    private final WindowPart whole;
    private final float boost;
    private final int documents;
    private final WindowCounts scratch = new WindowCounts();
    private final double[] scores = new double[WindowPart.SIZE];

    /**
     * @param leaves all that the whole has, each once
     * @param documents of the segment
     */
    WindowBulkScorer(List<WindowLeaf> leaves, WindowPart whole, float boost, int documents) {
        this.leaves = List.copyOf(leaves);
        this.whole = whole;
        this.boost = boost;
        this.documents = documents;
    }

    @Override
    public int score(LeafCollector collector, @Nullable Bits live, int from, int to) // null where all are alive
            throws IOException {
        var current = new Current();
        collector.setScorer(current);
        int last = Math.min(to, documents);
        for (int start = from; start < last; ) {
            int end = (int) Math.min(last, (long) start + WindowPart.SIZE);
            for (WindowLeaf leaf : leaves) {
                leaf.look(start, end);
            }
            FixedBitSet found = whole.find();
            scratch.start(start, end);
            for (WindowLeaf leaf : leaves) {
                leaf.score(found, scratch);
            }
            Arrays.fill(scores, 0);
            whole.score(found, boost, scores);
            collect(found, start, live, collector, current);
            start = end;
        }
        return to < documents ? to : DocIdSetIterator.NO_MORE_DOCS;
    }

    private void collect(FixedBitSet found, int start, @Nullable Bits live, LeafCollector collector, Current current)
            throws IOException {
        found.forEach(0, WindowPart.SIZE, 0, place -> {
            current.place = place;
            if (live == null || live.get(start + place)) { // null where all are alive
                collector.collect(start + place);
            }
        });
    }

    @Override
    public long cost() {
        return whole.cost();
    }

    private final class Current extends Scorable {
        private int place;

        @Override
        public float score() {
            return (float) scores[place];
        }
    }
}
