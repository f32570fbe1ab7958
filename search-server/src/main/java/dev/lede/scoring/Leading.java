package dev.lede.scoring;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;

/** Documents that hold any of some words, in order. A few words: looking at each is quicker than keeping a heap. */
final class Leading extends DocIdSetIterator {
    private final TypedWordsScorer[] words;
    private int document = -1;

    Leading(List<TypedWordsScorer> words) {
        this.words = words.toArray(TypedWordsScorer[]::new);
    }

    @Override
    public int docID() {
        return document;
    }

    @Override
    public int nextDoc() throws IOException {
        return advance(document + 1);
    }

    @Override
    public int advance(int target) throws IOException {
        int first = NO_MORE_DOCS;
        for (TypedWordsScorer word : words) {
            first = Math.min(first, word.advanceTo(target));
        }
        document = first;
        return first;
    }

    @Override
    public long cost() {
        long sum = 0;
        for (TypedWordsScorer word : words) {
            sum += word.cost();
        }
        return sum;
    }
}
