package dev.lede.scoring;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.Scorer;

/** Scores the documents of a segment that hold a word. */
final class WordScorer extends Scorer {
    private final CountedDocuments occurrences;
    private final Normalisation normalisation;
    private final Relevance relevance;
    private final float boost;
    private final double most;

    WordScorer(List<Occurrences> occurrences, Normalisation normalisation, Relevance relevance, float boost) {
        this.occurrences = CountedDocuments.of(occurrences);
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
        return (float) (most * Relevance.share(occurrences.counted() * normalisation.of(docID())));
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
