package dev.lede.scoring;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;

/**
 * What an article is worth besides its text: its quality and how new it is, as factors of its score. Both are bounded, so that
 * they decide between matches that are about as good, and never put a poor one over a good one: an article whose text
 * scores more than {@link #MOST} / {@link #LEAST} times another's is always above it. Chosen in docs/relevance.md.
 *
 * @param quality the field of 0 to 100; an unrated article is taken to be of middling quality
 * @param published the field of seconds since 1970; an undated article is taken to be old
 * @param now what age is counted from
 */
public record Worth(String quality, String published, Instant now) {
    /** What the best quality adds and the worst takes away. */
    private static final double QUALITY_WEIGHT = 0.03;

    private static final double MIDDLING = 50;

    /** What an article of this moment gains; one of {@link #HALF_AFTER} gains half of that. */
    private static final double FRESHNESS_WEIGHT = 0.03;

    private static final Duration HALF_AFTER = Duration.ofDays(90);

    /** No factor is less than this, or more than {@link #MOST}. */
    public static final double LEAST = 1 - QUALITY_WEIGHT;

    public static final double MOST = (1 + QUALITY_WEIGHT) * (1 + FRESHNESS_WEIGHT);

    /** Each around 1. */
    public record Factors(double quality, double freshness) {}

    /** @param quality 0 to 100; what is beyond counts as the nearest */
    static double ofQuality(long quality) {
        return 1 + QUALITY_WEIGHT * (Math.clamp((double) quality, 0, 2 * MIDDLING) - MIDDLING) / MIDDLING;
    }

    /** @param age in seconds; below zero counts as zero */
    static double ofAge(long age) {
        return 1 + FRESHNESS_WEIGHT / (1 + (double) Math.max(0, age) / HALF_AFTER.toSeconds());
    }

    InSegment in(LeafReader segment) throws IOException {
        return new InSegment(
                DocValues.getSortedNumeric(segment, quality),
                DocValues.getSortedNumeric(segment, published),
                now.getEpochSecond());
    }

    /** Of the documents of a segment, asked for in order. */
    record InSegment(SortedNumericDocValues quality, SortedNumericDocValues published, long now) {
        Factors of(int document) throws IOException {
            OptionalLong rated = value(quality, document);
            OptionalLong dated = value(published, document);
            return new Factors(
                    rated.isPresent() ? ofQuality(rated.getAsLong()) : 1,
                    dated.isPresent() ? ofAge(now - dated.getAsLong()) : 1);
        }

        private static OptionalLong value(SortedNumericDocValues values, int document) throws IOException {
            return values.advanceExact(document) ? OptionalLong.of(values.nextValue()) : OptionalLong.empty();
        }
    }
}
