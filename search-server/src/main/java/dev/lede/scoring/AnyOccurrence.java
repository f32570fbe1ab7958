package dev.lede.scoring;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Of a few spellings. */
final class AnyOccurrence extends CountedDocuments {
    private final Occurrences[] each;

    /** Where each is, at hand: they are of several kinds, and asking them costs more than all else here. */
    private final int[] at;

    private int document = -1;

    AnyOccurrence(List<Occurrences> each) {
        this.each = each.toArray(Occurrences[]::new);
        this.at = new int[this.each.length];
        Arrays.fill(at, -1);
    }

    @Override
    double counted() throws IOException {
        double sum = 0;
        for (int i = 0; i < at.length; i++) {
            if (at[i] == document) {
                sum += each[i].counted();
            }
        }
        return sum;
    }

    @Override
    public int docID() {
        return document;
    }

    @Override
    public int nextDoc() throws IOException {
        return advance(document + 1);
    }

    @Override
    public int advance(int target) throws IOException {
        int first = NO_MORE_DOCS;
        for (int i = 0; i < at.length; i++) {
            if (at[i] < target) {
                at[i] = each[i].advance(target);
            }
            first = Math.min(first, at[i]);
        }
        document = first;
        return first;
    }

    @Override
    public long cost() {
        return Stream.of(each).mapToLong(Occurrences::cost).sum();
    }
}
