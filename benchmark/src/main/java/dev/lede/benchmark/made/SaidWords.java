package dev.lede.benchmark.made;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The words of one article, one after the other. A word that isn't among the most frequent comes again the likelier the more
 * was said, fitted to the distinct words among the first 25 to 400 of Reuters' articles; and a topic has words of its own, fitted
 * to those that articles of one topic say four times as often as others do there. Neither changes how often ranks side by side
 * are said in all articles together. For one thread.
 */
final class SaidWords {
    /** Of the words that aren't English, how many are one of the article's earlier, once it is long. */
    private static final double AGAIN = .38;

    /** After as many it is half of that. */
    private static final double HALF = 3;

    /** Of the words that a topic may have of its own, how many are said instead of another as frequent. */
    private static final double OWN = .23;

    /** Of as many ranks side by side one word is a topic's own. */
    private static final int SIDE_BY_SIDE = 64;

    private static final int FIRST_OWN = 128;
    private static final int LAST_OWN = 1 << 15;

    private final WordRanks ranks;
    private final int[] topics;
    private final SplittableRandom random;
    private int[] said = new int[256];
    private int count;

    /** @param topics any numbers */
    SaidWords(WordRanks ranks, int[] topics, SplittableRandom random) {
        this.ranks = ranks;
        this.topics = topics;
        this.random = random;
    }

    /** The rank of the next word. */
    int next() {
        int rank = ranks.draw(random);
        if (rank < MadeWords.english()) {
            return rank;
        }
        if (count == said.length) {
            said = Arrays.copyOf(said, 2 * count);
        }
        said[count] = random.nextDouble() < AGAIN * count / (count + HALF) ? said[random.nextInt(count)] : pulled(rank);
        return said[count++];
    }

    private int pulled(int rank) {
        boolean isPulled = topics.length > 0 && rank >= FIRST_OWN && rank < LAST_OWN && random.nextDouble() < OWN;
        return isPulled ? own(topics[random.nextInt(topics.length)], rank / SIDE_BY_SIDE) : rank;
    }

    private static int own(int topic, int place) {
        return place * SIDE_BY_SIDE
                + (int) Long.remainderUnsigned(Seeds.mixed((long) topic << 32 | place), SIDE_BY_SIDE);
    }
}
