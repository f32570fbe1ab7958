package dev.lede.scoring;

import java.io.IOException;
import org.apache.lucene.search.Scorable;

/** Another's matches, their scores multiplied: by what is looked up only for those that score enough to be among the best. */
final class RankedMatches implements MatchCollector {
    private final MatchCollector best;
    private final Worth.InSegment worth;
    private final Ranked ranked = new Ranked();
    private float leastRanked;
    private float leastOfText = RankedScorer.leastOfText(0);

    RankedMatches(MatchCollector best, Worth.InSegment worth) {
        this.best = best;
        this.worth = worth;
    }

    @Override
    public void setScorer(Scorable text) throws IOException {
        ranked.text = text;
        best.setScorer(ranked);
    }

    @Override
    public void matching(int[] documents, int size) throws IOException {
        best.matching(documents, size);
    }

    @Override
    public boolean isHit(int document) {
        return best.isHit(document);
    }

    @Override
    public float least() {
        if (best.least() != leastRanked) {
            leastRanked = best.least();
            leastOfText = RankedScorer.leastOfText(leastRanked);
        }
        return leastOfText;
    }

    @Override
    public void contend(int document) throws IOException {
        float textScore = ranked.text.score();
        if (textScore >= least()) {
            ranked.score = RankedScorer.score(textScore, worth.of(document));
            if (ranked.score >= best.least()) {
                best.contend(document);
            }
        }
    }

    @Override
    public void finish() throws IOException {
        best.finish();
    }

    private static final class Ranked extends Scorable {
        private Scorable text = this;
        private float score;

        @Override
        public float score() {
            return score;
        }

        @Override
        public void setMinCompetitiveScore(float least) throws IOException {
            text.setMinCompetitiveScore(RankedScorer.leastOfText(least));
        }
    }
}
