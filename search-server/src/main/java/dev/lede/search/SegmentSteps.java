package dev.lede.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;

/** In which step the value of each of a segment's documents is, by its number. */
record SegmentSteps(LeafReader segment, Steps steps) implements SegmentNumbers {
    @Override
    public ArticleCounting.Batches reading(int[] counts) throws IOException {
        NumericDocValues values = Values.in(segment, steps.field());
        return (documents, size) -> {
            for (int i = 0; i < size; i++) {
                if (values.advanceExact(documents[i])) {
                    counts[steps.number(values.longValue())]++;
                }
            }
        };
    }

    @Override
    public Optional<HeldNumbers> held() throws IOException {
        char[] numbers = new char[segment.maxDoc()];
        Arrays.fill(numbers, (char) steps.none());
        NumericDocValues values = Values.in(segment, steps.field());
        for (int doc = values.nextDoc(); doc != NumericDocValues.NO_MORE_DOCS; doc = values.nextDoc()) {
            numbers[doc] = (char) steps.number(values.longValue());
        }
        return Optional.of(new HeldSingles(numbers));
    }
}
