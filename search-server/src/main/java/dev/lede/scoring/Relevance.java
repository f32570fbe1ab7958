package dev.lede.scoring;

/**
 * What occurrences of a word are worth, by the model I(n)B2 of divergence from randomness (Amati and van Rijsbergen, ACM
 * TOIS 20 (2002), 357-389): the rarer the word, and the less one would expect so many in a text of this length, the more.
 * It rises with each occurrence and never above {@link #most}.
 *
 * @param articles in the index, at least 1
 * @param holding articles with the word, 1 to {@code articles}
 * @param occurrences of it in all articles, each as its field counts
 * @param meanLength of an article's text, in words as their fields count
 */
public record Relevance(double articles, double holding, double occurrences, double meanLength) {
    /** How much a long text must have more of a word than a short one; chosen in docs/relevance.md. */
    private static final double LENGTH = 0.75;

    private static final double LOG_2 = Math.log(2);

    /**
     * @param occurrences in one article, as their fields count
     * @param length of its text, as its fields count
     */
    public double of(double occurrences, double length) {
        return most() * share(occurrences * factor(length, meanLength));
    }

    /**
     * Of the {@link #most} that any article gets.
     *
     * @param occurrences in one article, times its {@link #factor}
     */
    static double share(double occurrences) {
        return occurrences / (occurrences + 1);
    }

    /**
     * Of which a {@link #share} comes, nearly.
     *
     * @param share above 0; infinitely many where it is 1 or more, as none has that
     */
    static double occurrences(double share) {
        return share < 1 ? share / (1 - share) : Double.POSITIVE_INFINITY;
    }

    /** What an occurrence counts in a text of this length beside others: less, the longer it is (normalisation 2). */
    static double factor(double length, double meanLength) {
        return log2(1 + LENGTH * meanLength / Math.max(1, length));
    }

    /** More no article gets. */
    public double most() {
        return information() * density();
    }

    /** How often, nearly, an article that holds the word does so in mean: 1 and more, as their fields count. */
    public double density() {
        return (occurrences + 1) / holding;
    }

    /** Bits that are learnt by meeting the word: the more, the fewer articles hold it. */
    public double information() {
        return log2((articles + 1) / (holding + 0.5));
    }

    private static double log2(double number) {
        return Math.log(number) / LOG_2;
    }
}
