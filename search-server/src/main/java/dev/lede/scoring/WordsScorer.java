package dev.lede.scoring;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;

/** Documents that hold all of some words, one after the other. */
final class WordsScorer extends Scorer {
    private final List<FormsScorer> words;
    private final DocIdSetIterator all;

    /** @param words two at least */
    WordsScorer(List<FormsScorer> words) {
        this.words = words;
        this.all = ConjunctionUtils.intersectIterators(
                words.stream().map(FormsScorer::iterator).toList());
    }

    @Override
    public int docID() {
        return all.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
        return all;
    }

    @Override
    public float score() throws IOException {
        double sum = 0;
        for (FormsScorer word : words) {
            sum += word.score();
        }
        return (float) sum;
    }

    @Override
    public float getMaxScore(int upTo) {
        return (float)
                words.stream().mapToDouble(word -> word.getMaxScore(upTo)).sum();
    }
}
