package dev.lede.scoring;

import java.util.Arrays;
import org.apache.lucene.util.FixedBitSet;

/** Documents of a window that hold a word, and what its spellings count in each. For one thread. */
final class WindowCounts {
    private final FixedBitSet held = new FixedBitSet(WindowPart.SIZE);
    private final double[] counted = new double[WindowPart.SIZE];

    private int from;
    private int to;

    /** @param to the first document behind the window, at most its size behind the first */
    void start(int from, int to) {
        this.from = from;
        this.to = to;
        clear();
    }

    /** Of the same window, for another word. */
    void clear() {
        held.clear();
        Arrays.fill(counted, 0);
    }

    /** Its first document, which stands at place 0. */
    int from() {
        return from;
    }

    /** The first document behind it. */
    int to() {
        return to;
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
