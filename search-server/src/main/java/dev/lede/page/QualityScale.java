package dev.lede.page;

/**
 * A source's own score of an article, as a number and a small scale.
 *
 * @param score zero or more; seen to 189
 * @param filled how much of a scale to 100 it fills, {@code 0..100}
 */
public record QualityScale(int score, int filled) {
    static QualityScale of(int score) {
        return new QualityScale(score, Math.min(100, score));
    }
}
