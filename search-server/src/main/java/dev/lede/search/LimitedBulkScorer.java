package dev.lede.search;

import java.io.IOException;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** Another's documents until the time is up, which is looked at between stretches of them. */
final class LimitedBulkScorer extends BulkScorer {
    private static final int FIRST = 64;

    /** As Lucene scores any of several words: so many documents at a time. */
    private static final int MOST = 4096;

    /** A stretch that takes longer is halved: documents cost from nanoseconds to milliseconds. */
    private static final long QUICK_NANOS = 1_000_000;

    private final BulkScorer scorer;
    private final Deadline deadline;

    /** A power of two. */
    private int stretch = FIRST;

    LimitedBulkScorer(BulkScorer scorer, Deadline deadline) {
        this.scorer = scorer;
        this.deadline = deadline;
    }

    @Override
    public int score(LeafCollector collector, @Nullable Bits live, int from, int to) // null where all are alive
            throws IOException {
        int next = from;
        while (next < to) {
            if (deadline.passesNow()) {
                return DocIdSetIterator.NO_MORE_DOCS;
            }
            long start = System.nanoTime();
            // To a multiple of its length, where Lucene's own stretches begin.
            next = scorer.score(collector, live, next, (int) Math.min(to, (next | (stretch - 1L)) + 1));
            boolean isQuick = System.nanoTime() - start < QUICK_NANOS;
            stretch = isQuick ? Math.min(MOST, 2 * stretch) : Math.max(FIRST, stretch / 2);
        }
        return next;
    }

    @Override
    public long cost() {
        return scorer.cost();
    }
}
