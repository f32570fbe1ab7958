package dev.lede.scoring;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Of several spellings. */
abstract class SeveralOccurrences extends CountedDocuments {
    final Occurrences[] each;

    /** Where each is, at hand: they are of several kinds, and asking them costs more than all else here. */
    final int[] at;

    int document = -1;

    SeveralOccurrences(List<Occurrences> each) {
        this.each = each.toArray(Occurrences[]::new);
        this.at = new int[this.each.length];
        Arrays.fill(at, -1);
    }

    /** @return the first document from the target on that any of them is in */
    final int advanceEach(int target) throws IOException {
        int first = NO_MORE_DOCS;
        for (int i = 0; i < at.length; i++) {
            if (at[i] < target) {
                at[i] = each[i].advance(target);
            }
            first = Math.min(first, at[i]);
        }
        return first;
    }

    @Override
    final void count(WindowCounts window) throws IOException {
        for (int i = 0; i < at.length; i++) {
            if (at[i] < window.to()) {
                each[i].count(window);
                at[i] = each[i].docID();
            }
        }
    }

    @Override
    public final int docID() {
        return document;
    }

    @Override
    public final int nextDoc() throws IOException {
        return advance(document + 1);
    }

    @Override
    public final long cost() {
        return Stream.of(each).mapToLong(Occurrences::cost).sum();
    }
}
