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

    private final List<Sketch> sketches;
    private final Agreement agreement;
    private final Pairs found = new Pairs();

    /** By place: what the words tell that the title shares with that looked at; zeros between two looks. */
    private final float[] shared;

    /** The places with something shared. */
    private int[] met = new int[1 << 10];

    private Nearby(List<Sketch> sketches, Agreement agreement) {
        this.sketches = sketches;
        this.agreement = agreement;
        this.shared = new float[sketches.size()];
    }

    /**
     * @param sketches by day
     * @return pairs of places in the list, as {@link Pairs#sorted}
     */
    static long[] pairs(List<Sketch> sketches, Agreement agreement) {
        var nearby = new Nearby(sketches, agreement);
        TitleWords words = TitleWords.of(sketches, agreement);
        for (int place = 0; place < sketches.size(); place++) {
            if (OneEvent.hasHouse(sketches.get(place))) {
                nearby.compare(place, nearby.meet(place, words));
            }
        }
        return nearby.found.sorted();
    }

    /** @return how many are met */
    private int meet(int place, TitleWords words) {
        Sketch own = sketches.get(place);
        int size = 0;
        for (int word = agreement.start(place); word < agreement.start(place + 1); word++) {
            float telling = agreement.telling(word);
            int back = words.before(word);
            for (int steps = 0; back != TitleWords.NONE && steps < MOST_BACK; steps++) {
                int other = words.article(back);
                if (own.day() - sketches.get(other).day() > NearDuplicates.NEAR_DAYS) {
                    break;
                }
                if (shared[other] == 0) {
                    if (size == met.length) {
                        met = Arrays.copyOf(met, 2 * size);
                    }
                    met[size++] = other;
                }
                shared[other] += telling;
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
            boolean isMuch = shared[other] >= LEAST_SHARED * Math.min(agreement.title(place), agreement.title(other));
            if (isMuch && OneEvent.mayBe(sketches.get(place), sketches.get(other))) {
                // Positive floats are in the order of their bits.
                most[kept++] = (long) Float.floatToIntBits(shared[other]) << Integer.SIZE | other;
            }
            shared[other] = 0;
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
