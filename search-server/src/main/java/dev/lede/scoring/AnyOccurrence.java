package dev.lede.scoring;

import java.io.IOException;
import java.util.List;

/** Of a few spellings. */
final class AnyOccurrence extends SeveralOccurrences {
    AnyOccurrence(List<Occurrences> each) {
        super(each);
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
    public int advance(int target) throws IOException {
        document = advanceEach(target);
        return document;
    }
}
