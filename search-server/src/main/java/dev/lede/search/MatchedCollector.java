package dev.lede.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;

/** Collects which articles match, one by one or many at a time. */
final class MatchedCollector implements Collector {
    private final List<InSegment> segments = new ArrayList<>();

    /** Collects them all. */
    static CollectorManager<MatchedCollector, Matched> manager() {
        return new CollectorManager<>() {
            @Override
            public MatchedCollector newCollector() {
                return new MatchedCollector();
            }

            @Override
            public Matched reduce(Collection<MatchedCollector> collectors) {
                return matched(collectors);
            }
        };
    }

    /** What was collected by them all. */
    static Matched matched(Collection<MatchedCollector> collectors) {
        return new Matched(collectors.stream()
                .flatMap(collector -> collector.segments.stream())
                .filter(segment -> segment.size > 0)
                .map(InSegment::matched)
                .toList());
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public InSegment getLeafCollector(LeafReaderContext segment) {
        var collector = new InSegment(segment);
        segments.add(collector);
        return collector;
    }

    static final class InSegment implements LeafCollector {
        private static final FixedBitSet NO_BITS = new FixedBitSet(0);
        private static final int FIRST = 64;

        /** A list of so many of them takes a quarter of the bits' memory. */
        private static final int LISTED = 128;

        private final LeafReaderContext segment;
        private final int most;
        private int[] listed = {};
        private int last = -1;
        private FixedBitSet bits = NO_BITS;
        private int size;

        InSegment(LeafReaderContext segment) {
            this.segment = segment;
            this.most = segment.reader().maxDoc() / LISTED;
        }

        /** @param documents in order, none told before; the first {@code count} of them */
        void add(int[] documents, int count) {
            if (count > 0 && lists(documents[0], count)) {
                System.arraycopy(documents, 0, listed, size, count);
                last = documents[count - 1];
            } else {
                for (int i = 0; i < count; i++) {
                    bits.set(documents[i]);
                }
            }
            size += count;
        }

        @Override
        public void collect(int document) {
            if (lists(document, 1)) {
                listed[size] = document;
                last = document;
            } else {
                bits.set(document);
            }
            size++;
        }

        @Override
        public void collectRange(int from, int to) {
            if (to > from) {
                useBits();
                bits.set(from, to);
                size += to - from;
            }
        }

        /** Makes room for so many more; or turns to bits, where they are too many or not in order. */
        private boolean lists(int next, int more) {
            if (bits.length() > 0 || size + more > most || next <= last) {
                useBits();
                return false;
            }
            if (size + more > listed.length) {
                listed = Arrays.copyOf(
                        listed, Math.clamp(2L * listed.length, Math.max(FIRST, size + more), Math.max(FIRST, most)));
            }
            return true;
        }

        private void useBits() {
            if (bits.length() == 0) {
                bits = new FixedBitSet(segment.reader().maxDoc());
                for (int i = 0; i < size; i++) {
                    bits.set(listed[i]);
                }
            }
        }

        @Override
        public void setScorer(Scorable scorer) {
            // Which articles match is all that counts.
        }

        private MatchedSegment matched() {
            return bits.length() == 0 ? MatchedSegment.of(segment, listed, size) : MatchedSegment.of(segment, bits);
        }
    }
}
