package dev.lede.scoring;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** The documents of a segment that a filter lets through, asked for in order and each once. For one thread. */
public final class Passing implements Lead {
    private final DocIdSetIterator documents;
    private final @Nullable TwoPhaseIterator check; // null where there is nothing to check twice, as in Lucene

    /** Of a filter that is asked of some documents, and never leads. */
    public static Passing of(Weight filter, LeafReaderContext segment) throws IOException {
        ScorerSupplier supplier = filter.scorerSupplier(segment);
        return supplier == null // null: nothing passes here
                ? new Passing(DocIdSetIterator.empty(), null)
                : new Passing(supplier.get(0));
    }

    private Passing(DocIdSetIterator documents, @Nullable TwoPhaseIterator check) { // null as below
        this.documents = documents;
        this.check = check;
    }

    Passing(Scorer filter) {
        this.check = filter.twoPhaseIterator();
        this.documents = check == null ? filter.iterator() : check.approximation();
    }

    public boolean lets(int document) throws IOException {
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
