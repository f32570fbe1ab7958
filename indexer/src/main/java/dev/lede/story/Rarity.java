package dev.lede.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much a word tells of what an article is about: the fewer articles open with it, the more. Words are counted in a table
 * without their names, so that a few count as one, which makes them tell a little less. Immutable; safe for any number of
 * threads.
 */
final class Rarity {
    /** Of a handful of articles each word is rare: they are taken for some of so many. */
    private static final int FEWEST_ARTICLES = 1000;

    /** Some times the words of a language. */
    private static final int FEWEST_BITS = 20;

    private static final int MOST_BITS = 26;

    /** Places in the table for each article, which brings fewer new words the more there are. */
    private static final int PLACES_EACH = 16;

    /** A place counts so far itself: nearly no word is met more often. */
    private static final int HERE = 128;

    /** Counts up to here have their rarity in a table. */
    private static final int TABLED = 1 << 12;

    /** By place how often its words were met, the lower seven bits; below zero where that was more often. */
    private final byte[] counts;

    /** By place, how often {@link #HERE} times. */
    private final Map<Integer, Integer> rest = new HashMap<>();

    private final int shift;
    private final int articles;
    private final float[] tabled = new float[TABLED];

    private Rarity(int bits, int articles) {
        this.counts = new byte[1 << bits];
        this.shift = Integer.SIZE - bits;
        this.articles = articles;
        for (int count = 1; count < TABLED; count++) {
            tabled[count] = ofCount(count);
        }
    }

    static Rarity among(List<Sketch> sketches) {
        int bits = Long.SIZE - Long.numberOfLeadingZeros((long) PLACES_EACH * sketches.size());
        bits = Math.clamp(bits, FEWEST_BITS, MOST_BITS);
        var rarity = new Rarity(bits, Math.max(FEWEST_ARTICLES, sketches.size()));
        for (Sketch sketch : sketches) {
            Opening opening = sketch.opening();
            int size = opening.size();
            for (int i = 0; i < size; i++) {
                rarity.count(opening.word(i) >>> rarity.shift);
            }
        }
        return rarity;
    }

    private void count(int place) {
        if ((counts[place] & (HERE - 1)) == HERE - 1) {
            counts[place] = (byte) HERE;
            rest.merge(place, 1, Integer::sum);
        } else {
            counts[place]++;
        }
    }

    /**
     * Squared, as in a product of two texts' weights: a name that few articles have tells more than a dozen words of a
     * headline's form.
     *
     * @return more than 0 for a word that one of the articles opens with; 0 for one that wasn't counted
     */
    float of(int word) {
        int place = word >>> shift;
        int count = counts[place];
        if (count < 0) {
            count = (count & (HERE - 1)) + HERE * rest.getOrDefault(place, 0);
        }
        return count < TABLED ? tabled[count] : ofCount(count);
    }

    private float ofCount(int count) {
        double rarity = Math.log((articles + 1.0) / Math.min(articles, count));
        return (float) (rarity * rarity);
    }
}
