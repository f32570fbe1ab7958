package dev.lede.benchmark;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.FilterNumericDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Notes of which documents a number was looked at, in whatever column. What isn't there is null, as in any index of Lucene's. */
final class VisitedSegment extends FilterLeafReader {
    private final FixedBitSet visited;

    /** @param visited where each is noted */
    VisitedSegment(LeafReader in, FixedBitSet visited) {
        super(in);
        this.visited = visited;
    }

    @Override
    public @Nullable NumericDocValues getNormValues(String field) throws IOException {
        NumericDocValues norms = in.getNormValues(field);
        return norms == null ? null : new Noting(norms);
    }

    @Override
    public @Nullable NumericDocValues getNumericDocValues(String field) throws IOException {
        NumericDocValues values = in.getNumericDocValues(field);
        return values == null ? null : new Noting(values);
    }

    /** Of our columns each has one value a document at most. */
    @Override
    public @Nullable SortedNumericDocValues getSortedNumericDocValues(String field) throws IOException {
        SortedNumericDocValues values = in.getSortedNumericDocValues(field);
        NumericDocValues single = values == null ? null : DocValues.unwrapSingleton(values);
        return single == null ? values : DocValues.singleton(new Noting(single));
    }

    @Override
    public @Nullable CacheHelper getCoreCacheHelper() {
        return in.getCoreCacheHelper();
    }

    @Override
    public @Nullable CacheHelper getReaderCacheHelper() {
        return in.getReaderCacheHelper();
    }

    private final class Noting extends FilterNumericDocValues {
        Noting(NumericDocValues in) {
            super(in);
        }

        @Override
        public long longValue() throws IOException {
            visited.set(docID());
            return super.longValue();
        }
    }
}
