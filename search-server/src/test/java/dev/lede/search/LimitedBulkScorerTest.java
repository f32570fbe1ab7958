package dev.lede.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.Bits;
import org.junit.jupiter.api.Test;

class LimitedBulkScorerTest {
    private static final LeafCollector NOBODY = new LeafCollector() {
        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int document) {}
    };

    /** Documents that take as long as they are told to. */
    private static final class Stretches extends BulkScorer {
        private final long nanosEach;
        final List<int[]> asked = new ArrayList<>();

        Stretches(Duration each) {
            this.nanosEach = each.toNanos();
        }

        @Override
        public int score(LeafCollector collector, Bits live, int from, int to) {
            asked.add(new int[] {from, to});
            long end = System.nanoTime() + nanosEach * (to - from);
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            return to;
        }

        @Override
        public long cost() {
            return 1;
        }
    }

    @Test
    void quickDocumentsAreGoneThroughInLongStretchesWithoutAGap() throws IOException {
        var scorer = new Stretches(Duration.ZERO);
        int next = new LimitedBulkScorer(scorer, new Deadline(Duration.ofMinutes(5))).score(NOBODY, null, 7, 100_000);

        assertThat(next).isEqualTo(100_000);
        int last = 7;
        for (int[] stretch : scorer.asked) {
            assertThat(stretch[0]).isEqualTo(last);
            last = stretch[1];
            assertThat(last - stretch[0]).isLessThanOrEqualTo(4096);
        }
        assertThat(last).isEqualTo(100_000);
        assertThat(scorer.asked).hasSizeLessThan(60);
    }

    @Test
    void amongSlowDocumentsTheClockIsLookedAtOften() throws IOException {
        var scorer = new Stretches(Duration.ofMillis(1));
        var deadline = new Deadline(Duration.ofMillis(100));
        int next = new LimitedBulkScorer(scorer, deadline).score(NOBODY, null, 0, 4096);

        assertThat(next).isEqualTo(DocIdSetIterator.NO_MORE_DOCS);
        assertThat(deadline.hasPassed()).isTrue();
        assertThat(scorer.asked.getLast()[1]).isLessThanOrEqualTo(256);
    }
}
