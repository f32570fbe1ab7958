package dev.lede.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

/** Which of some terms a few documents hold; each term is looked up once for all of them. */
final class HeldTerms {
    private final Map<Integer, Set<Term>> byDocument = new HashMap<>();

    private HeldTerms() {}

    /** @param documents of the reader, in any order */
    static HeldTerms of(IndexReader reader, int[] documents, Stream<Term> terms) throws IOException {
        var held = new HeldTerms();
        Arrays.stream(documents).forEach(document -> held.byDocument.put(document, new HashSet<>()));
        List<Term> inOrder = terms.distinct().sorted().toList();
        for (LeafReaderContext segment : reader.leaves()) {
            int[] here = Arrays.stream(documents)
                    .map(document -> document - segment.docBase)
                    .filter(document ->
                            document >= 0 && document < segment.reader().maxDoc())
                    .sorted()
                    .toArray();
            for (int i = 0; i < inOrder.size() && here.length > 0; i++) {
                held.look(segment, here, inOrder.get(i));
            }
        }
        return held;
    }

    private void look(LeafReaderContext segment, int[] documents, Term term) throws IOException {
        PostingsEnum postings = segment.reader().postings(term, PostingsEnum.NONE);
        if (postings == null) { // null where the segment doesn't have it
            return;
        }
        int at = -1;
        for (int i = 0; i < documents.length && at != DocIdSetIterator.NO_MORE_DOCS; i++) {
            at = at < documents[i] ? postings.advance(documents[i]) : at;
            if (at == documents[i]) {
                in(segment.docBase + at).add(term);
            }
        }
    }

    /** @param document one of those that were asked for */
    Set<Term> in(int document) {
        return byDocument.getOrDefault(document, Set.of());
    }
}
