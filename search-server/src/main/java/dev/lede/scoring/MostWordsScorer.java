package dev.lede.scoring;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;

/** Scores the documents of a segment that hold most of some words. */
final class MostWordsScorer extends Scorer {
    /** As they were asked for: the last digit of a sum depends on the order. */
    private final List<TypedWordsScorer> words;

    private final MostOccurrences documents;
    private final Coverage coverage;

    /** @param words that the segment has, enough together */
    MostWordsScorer(List<TypedWordsScorer> words, Coverage coverage) {
        this.words = List.copyOf(words);
        this.documents = MostOccurrences.of(words, coverage);
        this.coverage = coverage;
    }

    @Override
    public int docID() {
        return documents.approximation().docID();
    }

    @Override
    public DocIdSetIterator iterator() {
        return TwoPhaseIterator.asDocIdSetIterator(documents);
    }

    @Override
    public TwoPhaseIterator twoPhaseIterator() {
        return documents;
    }

    @Override
    public float score() throws IOException {
        double score = 0;
        double told = 0;
        for (TypedWordsScorer word : words) {
            if (word.advanceTo(docID()) == docID()) {
                score += word.score();
                told += word.information();
            }
        }
        return (float) (score * coverage.factor(told));
    }

    @Override
    public float getMaxScore(int upTo) {
        return Float.POSITIVE_INFINITY;
    }
}
