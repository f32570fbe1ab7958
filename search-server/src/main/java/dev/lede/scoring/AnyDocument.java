package dev.lede.scoring;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.Bits;

/** Documents of a segment that are in any of some postings. */
final class AnyDocument {
    private AnyDocument() {}

    /**
     * @param postings not yet begun; they are at their ends afterwards
     * @param live which documents count; all where nothing says
     */
    static int count(List<PostingsEnum> postings, Optional<Bits> live) throws IOException {
        int count = 0;
        for (int document = next(postings, -1); document != NO_MORE_DOCS; document = next(postings, document)) {
            if (live.isEmpty() || live.get().get(document)) {
                count++;
            }
        }
        return count;
    }

    private static int next(List<PostingsEnum> postings, int last) throws IOException {
        int next = NO_MORE_DOCS;
        for (PostingsEnum each : postings) {
            next = Math.min(next, each.docID() == last ? each.nextDoc() : each.docID());
        }
        return next;
    }
}
