package dev.lede.scoring;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.util.FixedBitSet;

/** Of one term. */
final class TermOccurrences extends Occurrences {
    private final PostingsEnum postings;
    private final DocAndFloatFeatureBuffer some = new DocAndFloatFeatureBuffer();

    TermOccurrences(float weight, PostingsEnum postings) {
        super(weight);
        this.postings = postings;
    }

    @Override
    int times() throws IOException {
        return postings.freq();
    }

    @Override
    public void next(int to, Batch batch) throws IOException {
        postings.nextPostings(to, some);
        batch.set(some, (float) weight());
    }

    @Override
    void count(WindowCounts window) throws IOException {
        if (postings.docID() < window.from()) {
            postings.advance(window.from());
        }
        do {
            postings.nextPostings(window.to(), some);
            for (int i = 0; i < some.size; i++) {
                window.add(some.docs[i], weight() * some.features[i]);
            }
        } while (some.size > 0);
    }

    @Override
    public void intoBitSet(int to, FixedBitSet found, int from) throws IOException {
        postings.intoBitSet(to, found, from);
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
