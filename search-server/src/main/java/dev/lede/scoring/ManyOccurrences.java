package dev.lede.scoring;

import java.io.IOException;
import java.util.List;

/**
 * Of many spellings, such as all that begin alike: a window of documents at a time, for each of which every spelling is
 * gone through once, so that no document asks all of them.
 */
final class ManyOccurrences extends SeveralOccurrences {
    private final WindowCounts window = new WindowCounts();

    ManyOccurrences(List<Occurrences> each) {
        super(each);
    }

    @Override
    double counted() {
        return window.at(document - window.from());
    }

    @Override
    public int advance(int target) throws IOException {
        document = inWindow(target);
        if (document == NO_MORE_DOCS) {
            start(target);
            document = window.from() == NO_MORE_DOCS ? NO_MORE_DOCS : inWindow(window.from());
        }
        return document;
    }

    private int inWindow(int target) {
        int place = target - window.from();
        int found = place < WindowPart.SIZE ? window.held().nextSetBit(place) : NO_MORE_DOCS;
        return found == NO_MORE_DOCS ? NO_MORE_DOCS : window.from() + found;
    }

    /** The window from the first document on that isn't before the target. */
    private void start(int target) throws IOException {
        int first = advanceEach(target);
        window.start(first, first > NO_MORE_DOCS - WindowPart.SIZE ? NO_MORE_DOCS : first + WindowPart.SIZE);
        count(window);
    }
}
