package dev.lede.schema;

import java.util.stream.IntStream;

/**
 * What an occurrence of a word counts in each of an article's texts, beside the others'. Written into an index, in which the
 * weighted counts are kept: another weight needs a rebuild. Each is from 1 to
 * 100.
 */
public record TextWeights(int title, int excerpt, int body, int topic, int provider) {
    /** As config/lede.yaml has them; chosen in docs/relevance.md. */
    public static final TextWeights STANDARD = new TextWeights(3, 2, 1, 1, 1);

    public TextWeights {
        if (IntStream.of(title, excerpt, body, topic, provider).anyMatch(weight -> weight < 1 || weight > 100)) {
            throw new IllegalArgumentException("weights must be from 1 to 100");
        }
    }
}
