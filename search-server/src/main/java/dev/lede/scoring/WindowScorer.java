package dev.lede.scoring;

import java.io.IOException;
import org.apache.lucene.util.FixedBitSet;

/** Scores a window of documents at a time. Who asks it to asks it for no document by itself. */
interface WindowScorer {
    /**
     * @param wanted documents of the window
     * @param scratch started at the window's first document; left as may be
     * @param to the first document behind the window
     * @param scores what each of those wanted scores is added to
     */
    void score(FixedBitSet wanted, WindowCounts scratch, int to, float[] scores) throws IOException;
}
