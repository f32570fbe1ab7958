package dev.lede.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/** In which step each of a generation's articles is. Safe for any number of threads. */
final class StepColumns {
    private final Steps steps;

    /** By leaf. */
    private final List<CountedColumn> columns = new ArrayList<>();

    StepColumns(IndexReader reader, Steps steps) {
        this.steps = steps;
        for (LeafReaderContext leaf : reader.leaves()) {
            columns.add(new CountedColumn(
                    new SegmentSteps(leaf.reader(), steps), leaf.reader().maxDoc()));
        }
    }

    Counting counting() {
        return new Counting();
    }

    /** Counts the articles of each step. */
    final class Counting implements ArticleCounting {
        private final StepCounts counts = new StepCounts(steps);

        @Override
        public Batches in(LeafReaderContext segment) throws IOException {
            return columns.get(segment.ord).into(counts.numbered());
        }

        /** @param articles all that were counted; those beyond all numbers are looked at again */
        StepCounts of(Matched articles) throws IOException {
            if (counts.isAnyBeyond()) {
                Values.forEach(steps.field(), articles, (document, value) -> counts.addBeyond(value));
            }
            return counts;
        }
    }
}
