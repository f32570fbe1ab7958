package dev.lede.scoring;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;

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

    @Override
    public void intoBitSet(int to, FixedBitSet found, int from) throws IOException {
        for (int i = 0; i < at.length; i++) {
            if (at[i] < to) {
                each[i].intoBitSet(to, found, from);
                at[i] = each[i].docID();
            }
        }
        advance(to);
    }
}
