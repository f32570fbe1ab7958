package dev.lede.scoring;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.jspecify.annotations.Nullable;

/** Documents that hold all of some words and pass all of some filters, one after the other. */
final class WordsScorer extends Scorer {
    private final List<FormsScorer> words;
    private final DocIdSetIterator all;

    /** @param words with the filters two at least */
    WordsScorer(List<FormsScorer> words, List<Scorer> filters) {
        this.words = words;
        this.all = ConjunctionUtils.intersectScorers(
                Stream.concat(words.stream(), filters.stream()).toList());
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
    public @Nullable TwoPhaseIterator twoPhaseIterator() { // null where there is nothing to check twice, as in Lucene
        return TwoPhaseIterator.unwrap(all);
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
