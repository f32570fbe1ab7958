package dev.lede.story;

import java.util.List;

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

    private final int[] counts;
    private final int shift;
    private final int articles;

    private Rarity(int[] counts, int shift, int articles) {
        this.counts = counts;
        this.shift = shift;
        this.articles = articles;
    }

    static Rarity among(List<Sketch> sketches) {
        int bits = Long.SIZE - Long.numberOfLeadingZeros((long) PLACES_EACH * sketches.size());
        bits = Math.clamp(bits, FEWEST_BITS, MOST_BITS);
        int shift = Integer.SIZE - bits;
        int[] counts = new int[1 << bits];
        for (Sketch sketch : sketches) {
            Opening opening = sketch.opening();
            for (int i = 0; i < opening.size(); i++) {
                counts[opening.word(i) >>> shift]++;
            }
        }
        return new Rarity(counts, shift, Math.max(FEWEST_ARTICLES, sketches.size()));
    }

    /**
     * Squared, as in a product of two texts' weights: a name that few articles have tells more than a dozen words of a
     * headline's form.
     *
     * @param word that an article opens with
     * @return more than 0
     */
    float of(int word) {
        double rarity = Math.log((articles + 1.0) / Math.min(articles, counts[word >>> shift]));
        return (float) (rarity * rarity);
    }
}
