package dev.lede.scoring;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.FixedBitSet;

/** Scores the documents of a segment that hold a word. */
final class WordScorer extends Scorer implements WindowScorer {
    private final CountedDocuments occurrences;
    private final Normalisation normalisation;
    private final Relevance relevance;
    private final float boost;
    private final double most;

    WordScorer(CountedDocuments occurrences, Normalisation normalisation, Relevance relevance, float boost) {
        this.occurrences = occurrences;
        this.normalisation = normalisation;
        this.most = boost * relevance.most();
        this.relevance = relevance;
        this.boost = boost;
    }

    @Override
    public int docID() {
        return occurrences.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
        return occurrences;
    }

    @Override
    public float score() throws IOException {
        return score(occurrences.counted() * normalisation.of(docID()));
    }

    CountedDocuments documents() {
        return occurrences;
    }

    /** What each occurrence is worth in some documents, see {@link Normalisation#of(int[], int)}. */
    double[] factors(int[] documents, int size) throws IOException {
        return normalisation.of(documents, size);
    }

    /** @param occurrences as they count, times what each is worth; the more, the higher */
    float score(double occurrences) {
        return (float) (most * Relevance.share(occurrences));
    }

    /** More than this it never scores. */
    double most() {
        return most;
    }

    @Override
    public void score(FixedBitSet wanted, WindowCounts scratch, float[] scores) throws IOException {
        scratch.clear();
        occurrences.count(scratch);
        scoreCounted(wanted, scratch, scores);
    }

    /** @param counted its occurrences in the window */
    void scoreCounted(FixedBitSet wanted, WindowCounts counted, float[] scores) throws IOException {
        double[] factors = normalisation.of(counted.from(), counted.to());
        long[] some = wanted.getBits();
        long[] own = counted.held().getBits();
        for (int i = 0; i < own.length; i++) {
            for (long both = some[i] & own[i]; both != 0; both &= both - 1) {
                int place = (i << 6) + Long.numberOfTrailingZeros(both);
                scores[place] += score(counted.at(place) * factors[place]);
            }
        }
    }

    @Override
    public float getMaxScore(int upTo) {
        return (float) most;
    }

    /** Of the current document. */
    Explanation explanation() throws IOException {
        return Explanation.match(
                score(),
                "I(n)B2",
                Explanation.match(occurrences.counted(), "occurrences, as their fields count"),
                Explanation.match(normalisation.of(docID()), "what each counts by the length"),
                Explanation.match(relevance.most(), "most that the word is worth"),
                Explanation.match(boost, "boost"));
    }
}
