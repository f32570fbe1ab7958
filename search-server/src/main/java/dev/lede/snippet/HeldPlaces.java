package dev.lede.snippet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Where some terms stand in a few documents. Each term is looked up once for all of them, unless that would hold too much at
 * once: then once for each document, as it is asked for. Not thread-safe.
 */
final class HeldPlaces {
    /** Places held for several documents together: some megabytes. */
    private static final int MOST = 1 << 18;

    private final IndexReader reader;
    private final List<Term> terms;
    private final Map<Integer, Map<Term, TermPositions>> byDocument = new HashMap<>();

    private HeldPlaces(IndexReader reader, List<Term> terms) {
        this.reader = reader;
        this.terms = terms;
    }

    /** @param documents of the reader, in any order */
    static HeldPlaces of(IndexReader reader, int[] documents, Stream<Term> terms) throws IOException {
        return of(reader, documents, terms, MOST);
    }

    /** @param most places that are held for several documents */
    static HeldPlaces of(IndexReader reader, int[] documents, Stream<Term> terms, int most) throws IOException {
        var held = new HeldPlaces(reader, terms.distinct().sorted().toList());
        int left = most;
        for (LeafReaderContext segment : reader.leaves()) {
            int[] here = Arrays.stream(documents)
                    .map(document -> document - segment.docBase)
                    .filter(document ->
                            document >= 0 && document < segment.reader().maxDoc())
                    .sorted()
                    .distinct()
                    .toArray();
            var read = new Read(here, left);
            if (here.length > 0 && held.read(segment, read)) {
                left = read.left;
                for (int i = 0; i < here.length; i++) {
                    held.byDocument.put(segment.docBase + here[i], read.found.get(i));
                }
            }
        }
        return held;
    }

    /** @return by term, those that the document holds */
    Map<Term, TermPositions> in(int document) throws IOException {
        Map<Term, TermPositions> held = byDocument.get(document);
        if (held != null) {
            return held;
        }
        LeafReaderContext segment = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        var alone = new Read(new int[] {document - segment.docBase}, Integer.MAX_VALUE);
        read(segment, alone);
        return alone.found.getFirst();
    }

    /** @return whether all was read, as it isn't more than may be held */
    private boolean read(LeafReaderContext segment, Read read) throws IOException {
        String field = "";
        TermsEnum words = TermsEnum.EMPTY;
        PostingsEnum postings = null; // null until there is one to be used again
        for (int i = 0; i < terms.size() && read.left >= 0; i++) {
            Term term = terms.get(i);
            if (!term.field().equals(field)) {
                field = term.field();
                Terms all = segment.reader().terms(field);
                words = all == null ? TermsEnum.EMPTY : all.iterator(); // null where the segment doesn't have the field
            }
            if (words.seekExact(term.bytes())) {
                postings = words.postings(postings, PostingsEnum.OFFSETS);
                read.look(term, postings);
            }
        }
        return read.left >= 0;
    }

    /** Some documents of a segment as they are read. */
    private static final class Read {
        private final int[] documents;
        private final List<Map<Term, TermPositions>> found = new ArrayList<>();
        private int left;

        /** @param documents in order */
        Read(int[] documents, int most) {
            this.documents = documents;
            this.left = most;
            for (int i = 0; i < documents.length; i++) {
                found.add(new HashMap<>());
            }
        }

        void look(Term term, PostingsEnum postings) throws IOException {
            int at = -1;
            for (int i = 0; i < documents.length && at != DocIdSetIterator.NO_MORE_DOCS && left >= 0; i++) {
                at = at < documents[i] ? postings.advance(documents[i]) : at;
                if (at == documents[i]) {
                    left -= postings.freq();
                    found.get(i).put(term, TermPositions.read(postings));
                }
            }
        }
    }
}
