package dev.lede.scoring;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.FixedBitSet;

/** Scores the documents of a segment that hold a word in any form. */
final class FormsScorer extends Scorer implements WindowScorer {
    /** Of a score, more than it loses by being a sum of floats. */
    private static final double ROUNDED = 1e-5;

    private final WordScorer anyForm;
    private final Optional<WordScorer> asWritten;
    private final boolean isAlike;

    /** By place among the documents looked at. */
    private double[] anyFactors = {};

    private double[] writtenFactors = {};

    /**
     * @param asWritten nothing where no document of the segment has it so
     * @param isAlike whether both go through the same occurrences
     */
    FormsScorer(WordScorer anyForm, Optional<WordScorer> asWritten, boolean isAlike) {
        this.anyForm = anyForm;
        this.asWritten = asWritten;
        this.isAlike = isAlike;
    }

    static float sum(float anyForm, float asWritten) {
        return anyForm + asWritten;
    }

    @Override
    public int docID() {
        return anyForm.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
        return anyForm.iterator();
    }

    @Override
    public float score() throws IOException {
        float score = anyForm.score();
        return asWritten.isPresent() && isAsWritten(asWritten.get().iterator())
                ? sum(score, asWritten.get().score())
                : score;
    }

    /** That hold it in any form. */
    CountedDocuments documents() {
        return anyForm.documents();
    }

    /** Before what follows is asked for these documents. */
    void look(int[] documents, int size) throws IOException {
        anyFactors = anyForm.factors(documents, size);
        writtenFactors = asWritten.isPresent() ? asWritten.get().factors(documents, size) : anyFactors;
    }

    /**
     * More than this no document scores in which it counts so much.
     *
     * @param counted in any form
     * @param place of the document among those that were {@link #look}ed at
     */
    float most(double counted, int place) {
        float any = anyForm.score(counted * anyFactors[place]);
        if (asWritten.isEmpty()) {
            return any;
        }
        WordScorer written = asWritten.get();
        return sum(any, isAlike ? written.score(counted * writtenFactors[place]) : written.getMaxScore(NO_MORE_DOCS));
    }

    /**
     * What it must count in a document, times what each is worth by the length, for it to score so much: whoever counts less
     * doesn't, who counts as much may.
     */
    double enough(double least) {
        double most = anyForm.most();
        double own = least;
        if (asWritten.isPresent() && isAlike) {
            most += asWritten.get().most();
        } else if (asWritten.isPresent()) {
            own -= asWritten.get().most();
        }
        return own <= 0 ? 0 : Relevance.occurrences(own / most * (1 - ROUNDED));
    }

    /** What each counts, in any form, in the documents {@link #look}ed at. */
    double[] factors() {
        return anyFactors;
    }

    /**
     * As {@link #score()}, of documents in order.
     *
     * @param counted in any form
     * @param place as above
     */
    float score(int document, double counted, int place) throws IOException {
        float any = anyForm.score(counted * anyFactors[place]);
        if (asWritten.isEmpty()) {
            return any;
        }
        WordScorer written = asWritten.get();
        if (isAlike) {
            return sum(any, written.score(counted * writtenFactors[place]));
        }
        CountedDocuments own = written.documents();
        boolean isWritten = own.docID() == document || (own.docID() < document && own.advance(document) == document);
        return isWritten ? sum(any, written.score(own.counted() * writtenFactors[place])) : any;
    }

    private boolean isAsWritten(DocIdSetIterator written) throws IOException {
        int document = anyForm.docID();
        return written.docID() == document || (written.docID() < document && written.advance(document) == document);
    }

    @Override
    public void score(FixedBitSet wanted, WindowCounts scratch, float[] scores) throws IOException {
        anyForm.score(wanted, scratch, scores);
        if (asWritten.isEmpty()) {
            return;
        }
        if (isAlike) {
            asWritten.get().scoreCounted(wanted, scratch, scores);
        } else {
            asWritten.get().score(wanted, scratch, scores);
        }
    }

    @Override
    public float getMaxScore(int upTo) {
        float most = anyForm.getMaxScore(upTo);
        return asWritten.isPresent() ? sum(most, asWritten.get().getMaxScore(upTo)) : most;
    }
}
