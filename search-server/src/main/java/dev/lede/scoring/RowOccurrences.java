package dev.lede.scoring;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;

/** Of several terms in a row, each right behind the one before. */
final class RowOccurrences extends Occurrences {
    private final PostingsEnum[] terms;
    private final DocIdSetIterator all;

    /** By term: where it stands in the current document, and how often it still does behind that. */
    private final int[] at;

    private final int[] left;
    private int times;

    /** @param terms with positions, in order; two at least */
    RowOccurrences(float weight, List<PostingsEnum> terms) {
        super(weight);
        this.terms = terms.toArray(PostingsEnum[]::new);
        this.at = new int[terms.size()];
        this.left = new int[terms.size()];
        this.all = ConjunctionUtils.intersectIterators(List.copyOf(terms));
    }

    @Override
    int times() {
        return times;
    }

    @Override
    public int docID() {
        return all.docID();
    }

    @Override
    public int nextDoc() throws IOException {
        return matching(all.nextDoc());
    }

    @Override
    public int advance(int target) throws IOException {
        return matching(all.advance(target));
    }

    @Override
    public long cost() {
        return all.cost();
    }

    private int matching(int first) throws IOException {
        int document = first;
        while (document != NO_MORE_DOCS) {
            times = count();
            if (times > 0) {
                return document;
            }
            document = all.nextDoc();
        }
        return document;
    }

    private int count() throws IOException {
        return terms.length == 2 ? countPairs(terms[0], terms[1]) : countRows();
    }

    /** As {@link #countRows}, for what most rows are. */
    private static int countPairs(PostingsEnum first, PostingsEnum second) throws IOException {
        int firstLeft = first.freq();
        int secondLeft = second.freq();
        int found = 0;
        int behind = -1;
        int at = -1;
        while (true) {
            if (behind <= at) {
                found += behind == at && at >= 0 ? 1 : 0;
                if (firstLeft-- == 0) {
                    return found;
                }
                behind = first.nextPosition() + 1;
            } else {
                if (secondLeft-- == 0) {
                    return found;
                }
                at = second.nextPosition();
            }
        }
    }

    /** Each term's positions are walked once. */
    private int countRows() throws IOException {
        for (int i = 0; i < at.length; i++) {
            left[i] = terms[i].freq() - 1;
            at[i] = terms[i].nextPosition();
        }
        int found = 0;
        while (true) {
            boolean isRow = true;
            for (int i = 1; i < at.length; i++) {
                while (at[i] < at[0] + i) {
                    if (left[i]-- == 0) {
                        return found;
                    }
                    at[i] = terms[i].nextPosition();
                }
                isRow &= at[i] == at[0] + i;
            }
            found += isRow ? 1 : 0;
            if (left[0]-- == 0) {
                return found;
            }
            at[0] = terms[0].nextPosition();
        }
    }
}
