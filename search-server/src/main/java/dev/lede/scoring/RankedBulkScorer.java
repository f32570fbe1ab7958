package dev.lede.scoring;

import java.io.IOException;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** Another bulk scorer's documents, their scores multiplied. */
final class RankedBulkScorer extends BulkScorer {
    private final BulkScorer text;
    private final Worth.InSegment worth;

    RankedBulkScorer(BulkScorer text, Worth.InSegment worth) {
        this.text = text;
        this.worth = worth;
    }

    @Override
    public int score(LeafCollector collector, @Nullable Bits live, int from, int to) // null where all are alive
            throws IOException {
        LeafCollector ranked = collector instanceof MatchCollector matches
                ? new RankedMatches(matches, worth)
                : new RankedCollector(collector, worth);
        return text.score(ranked, live, from, to);
    }

    @Override
    public long cost() {
        return text.cost();
    }

    private static final class RankedCollector extends FilterLeafCollector {
        private final Worth.InSegment worth;
        private int document = -1;

        RankedCollector(LeafCollector collector, Worth.InSegment worth) {
            super(collector);
            this.worth = worth;
        }

        @Override
        public void setScorer(Scorable scored) throws IOException {
            super.setScorer(new Scorable() {
                @Override
                public float score() throws IOException {
                    return RankedScorer.score(scored.score(), worth.of(document));
                }

                @Override
                public void setMinCompetitiveScore(float least) throws IOException {
                    scored.setMinCompetitiveScore(RankedScorer.leastOfText(least));
                }
            });
        }

        @Override
        public void collect(int found) throws IOException {
            document = found;
            super.collect(found);
        }

        @Override
        public @Nullable DocIdSetIterator competitiveIterator() throws IOException { // null where all are
            return in.competitiveIterator();
        }
    }
}
