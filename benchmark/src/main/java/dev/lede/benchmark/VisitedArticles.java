package dev.lede.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * An index that counts the articles whose numbers are looked at, such as lengths, ratings and dates: nothing is scored without, so
 * that they are those that a search scores. For one thread.
 */
final class VisitedArticles extends FilterDirectoryReader {
    private final Visits visits;

    private VisitedArticles(DirectoryReader in, Visits visits) throws IOException {
        super(in, visits);
        this.visits = visits;
    }

    /** @param in closed with it */
    static VisitedArticles of(DirectoryReader in) throws IOException {
        return new VisitedArticles(in, new Visits());
    }

    /** How many since this was last asked. */
    long since() {
        return visits.since();
    }

    @Override
    protected DirectoryReader doWrapDirectoryReader(DirectoryReader another) throws IOException {
        return of(another);
    }

    @Override
    public @Nullable CacheHelper getReaderCacheHelper() { // null where the index says so
        return in.getReaderCacheHelper();
    }

    private static final class Visits extends SubReaderWrapper {
        private final List<FixedBitSet> visited = new ArrayList<>();

        @Override
        public LeafReader wrap(LeafReader segment) {
            var own = new FixedBitSet(Math.max(1, segment.maxDoc()));
            visited.add(own);
            return new VisitedSegment(segment, own);
        }

        long since() {
            long count = visited.stream().mapToLong(FixedBitSet::cardinality).sum();
            visited.forEach(each -> each.clear(0, each.length()));
            return count;
        }
    }
}
