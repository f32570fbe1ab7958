package dev.lede.scoring;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.FixedBitSet;

/** Scores a window of documents at a time. Who asks it to asks it for no document by itself. */
interface WindowScorer {
    /**
     * @param wanted documents of the window
     * @param scratch of the window, to count in; left as may be
     * @param scores what each of those wanted scores is added to
     */
    void score(FixedBitSet wanted, WindowCounts scratch, float[] scores) throws IOException;

    /** One document after the other, all of which must match. */
    static WindowScorer of(Scorer each) {
        DocIdSetIterator iterator = each.iterator();
        return (wanted, scratch, scores) -> wanted.forEach(0, WindowPart.SIZE, 0, place -> {
            iterator.advance(scratch.from() + place);
            scores[place] += each.score();
        });
    }
}
