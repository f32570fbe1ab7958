package dev.lede.search;

import java.io.IOException;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PointValues;
import org.jspecify.annotations.Nullable;

/**
 * A field's values in steps of so many: qualities by tens, dates by days. Step 0 begins at zero; numbers are told of those from
 * the least on that any article of a generation has.
 *
 * @param width of a step
 * @param first the step that has number 0
 * @param size how many steps have a number; values may lie beyond
 */
record Steps(String field, long width, long first, int size) {
    /** @param most steps that have a number */
    static Steps of(IndexReader reader, String field, long width, int most) throws IOException {
        byte @Nullable [] least = PointValues.getMinPackedValue(reader, field); // null where no article has a value
        byte @Nullable [] highest = PointValues.getMaxPackedValue(reader, field);
        if (least == null || highest == null) {
            return new Steps(field, width, 0, 0);
        }
        long first = Math.floorDiv(LongPoint.decodeDimension(least, 0), width);
        long last = Math.floorDiv(LongPoint.decodeDimension(highest, 0), width);
        return new Steps(field, width, first, (int) Math.min(most, last - first + 1));
    }

    long step(long value) {
        return Math.floorDiv(value, width);
    }

    /** Of a value's step; {@link #beyond} where it has none. */
    int number(long value) {
        long number = step(value) - first;
        return number < size ? (int) number : beyond();
    }

    /** Stands for a value whose step has no number. */
    int beyond() {
        return size;
    }

    /** Stands for no value. */
    int none() {
        return size + 1;
    }
}
