package dev.lede.scoring;

import java.io.IOException;
import org.apache.lucene.search.FilterScorer;
import org.apache.lucene.search.Scorer;

/** Another scorer's documents, their scores multiplied. */
final class RankedScorer extends FilterScorer {
    private final Worth.InSegment worth;

    RankedScorer(Scorer text, Worth.InSegment worth) {
        super(text);
        this.worth = worth;
    }

    static float score(float text, Worth.Factors factors) {
        return (float) (text * factors.quality() * factors.freshness());
    }

    /** What a text must score for its article to reach a score. */
    static float leastOfText(float least) {
        return Math.nextDown((float) (least / Worth.MOST));
    }

    @Override
    public float score() throws IOException {
        return score(in.score(), worth.of(docID()));
    }

    @Override
    public int advanceShallow(int target) throws IOException {
        return in.advanceShallow(target);
    }

    @Override
    public float getMaxScore(int upTo) throws IOException {
        return Math.nextUp((float) (in.getMaxScore(upTo) * Worth.MOST));
    }

    @Override
    public void setMinCompetitiveScore(float least) throws IOException {
        in.setMinCompetitiveScore(leastOfText(least));
    }
}
