package dev.lede.scoring;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;

/** Of one term. */
final class TermOccurrences extends Occurrences {
    private final PostingsEnum postings;

    TermOccurrences(float weight, PostingsEnum postings) {
        super(weight);
        this.postings = postings;
    }

    @Override
    int times() throws IOException {
        return postings.freq();
    }

    @Override
    public int docID() {
        return postings.docID();
    }

    @Override
    public int nextDoc() throws IOException {
        return postings.nextDoc();
    }

    @Override
    public int advance(int target) throws IOException {
        return postings.advance(target);
    }

    @Override
    public long cost() {
        return postings.cost();
    }
}
