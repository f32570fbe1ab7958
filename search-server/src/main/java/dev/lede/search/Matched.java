package dev.lede.search;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;

/** Articles that a search found. Immutable; no two are equal. */
final class Matched {
    static final Matched NOTHING = new Matched(List.of());

    private final List<MatchedSegment> segments;

    /** @param segments each with articles that no other has */
    Matched(List<MatchedSegment> segments) {
        this.segments = List.copyOf(segments);
    }

    List<MatchedSegment> segments() {
        return segments;
    }

    /** How many articles. */
    long size() {
        return segments.stream().mapToLong(MatchedSegment::size).sum();
    }

    /**
     * How many of them are hits. Counted of these, as a search that ran out of time found fewer than there are.
     *
     * @param lesser documents of the whole index that are no hits; may be empty
     */
    long sizeWithout(FixedBitSet lesser) {
        long size = size();
        int next = lesser.length() == 0 ? NO_MORE_DOCS : lesser.nextSetBit(0);
        for (; next != NO_MORE_DOCS; next = next + 1 < lesser.length() ? lesser.nextSetBit(next + 1) : NO_MORE_DOCS) {
            size -= has(next) ? 1 : 0;
        }
        return size;
    }

    /** @param document of the whole index */
    private boolean has(int document) {
        for (MatchedSegment segment : segments) {
            int own = document - segment.context().docBase;
            if (own >= 0 && own < segment.context().reader().maxDoc()) {
                return segment.has(own);
            }
        }
        return false;
    }

    /** Goes through the articles once for all that count them. */
    void count(Collection<? extends ArticleCounting> countings) throws IOException {
        for (MatchedSegment segment : segments) {
            List<ArticleCounting.Batches> each = new ArrayList<>(countings.size());
            for (ArticleCounting counting : countings) {
                each.add(counting.in(segment.context()));
            }
            segment.forEach((documents, size) -> {
                for (ArticleCounting.Batches counting : each) {
                    counting.add(documents, size);
                }
            });
        }
    }
}
