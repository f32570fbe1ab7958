package dev.lede.scoring;

import java.util.Arrays;
import org.apache.lucene.util.FixedBitSet;

/** Documents of a window that hold a word, and what its spellings count in each. For one thread. */
final class WindowCounts {
    private final FixedBitSet held = new FixedBitSet(WindowPart.SIZE);
    private final double[] counted = new double[WindowPart.SIZE];

    /** Its first document, which stands at place 0. */
    private int from;

    void start(int first) {
        from = first;
        held.clear();
        Arrays.fill(counted, 0);
    }

    int from() {
        return from;
    }

    void add(int document, double count) {
        held.set(document - from);
        counted[document - from] += count;
    }

    FixedBitSet held() {
        return held;
    }

    double at(int place) {
        return counted[place];
    }
}
