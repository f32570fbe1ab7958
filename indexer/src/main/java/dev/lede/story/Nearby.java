package dev.lede.story;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the pairs of articles that report some of the same without comparing each article with each: only those of other
 * houses in the two days before it whose titles share words that tell much. Time and memory grow with the number of
 * articles, whatever they say: of a word that many titles have, few are looked back at, always the same.
 */
final class Nearby {
    /** What two articles report alike below this is chance. */
    static final double LEAST = 0.2;

    /** Titles with a word, counted back from an article. */
    private static final int MOST_BACK = 64;

    /** Of those met by any word, the ones whose title shares most. */
    private static final int MOST_COMPARED = 48;

    /** Of what the words of one title tell, what the other must have for a comparison. */
    private static final float LEAST_SHARED = 0.15f;

    /** Articles looked at together, besides those of the days before: memory grows with these. */
    private static final int FEWEST_TOGETHER = 1 << 16;

    private final List<Sketch> sketches;
    private final Agreement agreement;
    private final int fewestTogether;
    private final Pairs found = new Pairs();

    /** Place of the first article that is looked at now. */
    private int from;

    /** By place from there on: what the words tell that the title shares with that looked at; zeros between two looks. */
    private float[] shared = new float[0];

    /** The places with something shared. */
    private int[] met = new int[1 << 10];

    private Nearby(List<Sketch> sketches, Agreement agreement, int fewestTogether) {
        this.sketches = sketches;
        this.agreement = agreement;
        this.fewestTogether = fewestTogether;
    }

    /**
     * @param sketches by day
     * @return pairs of places in the list, as {@link Pairs#sorted}
     */
    static long[] pairs(List<Sketch> sketches, Agreement agreement) {
        return pairs(sketches, agreement, FEWEST_TOGETHER);
    }

    /** @param fewestTogether 1 or more; the same pairs come of any */
    static long[] pairs(List<Sketch> sketches, Agreement agreement, int fewestTogether) {
        var nearby = new Nearby(sketches, agreement, fewestTogether);
        // Undated ones are last, and near to none.
        for (int start = 0; start < sketches.size() && sketches.get(start).isDated(); ) {
            start = nearby.compareFrom(start);
        }
        return nearby.found.sorted();
    }

    /** @return where to go on */
    private int compareFrom(int start) {
        int day = sketches.get(start).day();
        while (from < start && day - sketches.get(from).day() > NearDuplicates.NEAR_DAYS) {
            from++;
        }
        // As many as are looked back at, so that of a day with all articles each isn't read again and again.
        int end = (int) Math.min(sketches.size(), (long) start + Math.max(fewestTogether, start - from));
        TitleWords words = TitleWords.of(sketches, from, end);
        shared = new float[end - from];
        for (int place = start; place < end; place++) {
            if (OneEvent.hasHouse(sketches.get(place))) {
                compare(place, meet(place, words));
            }
        }
        return end;
    }

    /** @return how many are met */
    private int meet(int place, TitleWords words) {
        Sketch own = sketches.get(place);
        int size = 0;
        Opening title = own.opening();
        for (int i = 0; i < title.titleSize(); i++) {
            float telling = agreement.telling(title.titleWord(i));
            int back = words.before(words.start(place) + i);
            for (int steps = 0; back != TitleWords.NONE && steps < MOST_BACK; steps++) {
                int other = words.article(back);
                if (own.day() - sketches.get(other).day() > NearDuplicates.NEAR_DAYS) {
                    break;
                }
                if (shared[other - from] == 0) {
                    if (size == met.length) {
                        met = Arrays.copyOf(met, 2 * size);
                    }
                    met[size++] = other;
                }
                shared[other - from] += telling;
                back = words.before(back);
            }
        }
        return size;
    }

    private void compare(int place, int size) {
        long[] most = new long[size];
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int other = met[i];
            boolean isMuch =
                    shared[other - from] >= LEAST_SHARED * Math.min(agreement.title(place), agreement.title(other));
            if (isMuch && OneEvent.mayBe(sketches.get(place), sketches.get(other))) {
                // Positive floats are in the order of their bits.
                most[kept++] = (long) Float.floatToIntBits(shared[other - from]) << Integer.SIZE | other;
            }
            shared[other - from] = 0;
        }
        Arrays.sort(most, 0, kept);
        for (int i = Math.max(0, kept - MOST_COMPARED); i < kept; i++) {
            int other = (int) most[i];
            if (agreement.of(place, other) >= LEAST) {
                found.add(place, other);
            }
        }
    }
}
