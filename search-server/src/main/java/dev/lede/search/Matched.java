package dev.lede.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

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
