package dev.lede.scoring;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.jspecify.annotations.Nullable;

/** The documents of a segment that a filter lets through, asked for in order and each once. For one thread. */
final class Passing implements Lead {
    private final DocIdSetIterator documents;
    private final @Nullable TwoPhaseIterator check; // null where there is nothing to check twice, as in Lucene

    Passing(Scorer filter) {
        this.check = filter.twoPhaseIterator();
        this.documents = check == null ? filter.iterator() : check.approximation();
    }

    boolean lets(int document) throws IOException {
        int at = documents.docID();
        if (at < document) {
            at = documents.advance(document);
        }
        return at == document && isLet();
    }

    private boolean isLet() throws IOException {
        return check == null || check.matches();
    }

    @Override
    public void next(int to, Batch batch) throws IOException {
        batch.clear();
        for (int document = docID(); document < to && !batch.isFull(); document = documents.nextDoc()) {
            if (isLet()) {
                batch.add(document, 0);
            }
        }
    }

    @Override
    public int docID() {
        return documents.docID();
    }

    @Override
    public int advance(int target) throws IOException {
        return documents.advance(target);
    }

    @Override
    public long cost() {
        return documents.cost();
    }
}
