package dev.lede.scoring;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.FixedBitSet;

/** Scores the documents of a segment that hold a word in any form. */
final class FormsScorer extends Scorer implements WindowScorer {
    private final WordScorer anyForm;
    private final Optional<WordScorer> asWritten;
    private final boolean isAlike;

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
