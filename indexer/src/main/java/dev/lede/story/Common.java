package dev.lede.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The words with which several articles of a group open: what the group is about. Immutable. */
final class Common {
    /** Of a group's articles, how many open with a word. */
    private static final double SHARE = .1;

    private static final int FEWEST = 2;

    private final Map<Integer, Integer> counts = new HashMap<>();
    private final double least;

    Common(Collection<Opening> openings) {
        for (Opening opening : openings) {
            for (int i = 0; i < opening.size(); i++) {
                counts.merge(opening.word(i), 1, Integer::sum);
            }
        }
        this.least = Math.max(FEWEST, SHARE * openings.size());
    }

    boolean has(int word) {
        return counts.getOrDefault(word, 0) >= least;
    }
}
