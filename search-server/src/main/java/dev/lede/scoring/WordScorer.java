package dev.lede.scoring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.Scorer;

/** Scores the documents of a segment that hold a word. */
final class WordScorer extends Scorer {
    private final AnyOccurrence occurrences;
    private final Lengths lengths;
    private final Relevance relevance;
    private final float boost;

    WordScorer(List<Occurrences> occurrences, Lengths lengths, Relevance relevance, float boost) {
        this.occurrences = new AnyOccurrence(occurrences);
        this.lengths = lengths;
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
        return (float) (boost * relevance.of(occurrences.counted(), lengths.of(docID())));
    }

    @Override
    public float getMaxScore(int upTo) {
        return (float) (boost * relevance.most());
    }

    /** In the current document. */
    List<Sighting> sightings() throws IOException {
        List<Sighting> sightings = new ArrayList<>();
        for (Occurrences each : occurrences.here()) {
            sightings.add(each.sighting());
        }
        return List.copyOf(sightings);
    }

    /** Of the current document. */
    Explanation explanation() throws IOException {
        List<Explanation> details = new ArrayList<>();
        for (Occurrences each : occurrences.here()) {
            details.add(Explanation.match(
                    each.counted(), "occurrences in " + each.field().name()));
        }
        details.add(Explanation.match(lengths.of(docID()), "length"));
        details.add(Explanation.match(relevance.meanLength(), "mean length"));
        details.add(Explanation.match(relevance.most(), "most that the word is worth"));
        details.add(Explanation.match(boost, "boost"));
        return Explanation.match(score(), "I(n)B2", details);
    }
}
