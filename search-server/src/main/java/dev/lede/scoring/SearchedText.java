package dev.lede.scoring;

import java.util.List;
import java.util.Optional;

/**
 * A text that words are looked for in: some of an article's fields as one, in which each counts as often as its weight
 * (BM25F's idea).
 *
 * @param counts field whose frequencies say how often a word occurs in all parts, each as it weighs
 * @param lengths field of numbers that say how long the text is, in the same unit; the norms of the former where there is none
 * @param unit what one of those frequencies is worth, above 0
 * @param parts fields that know where their words stand; at least one
 */
public record SearchedText(String counts, Optional<String> lengths, float unit, List<WeightedField> parts) {
    public SearchedText {
        parts = List.copyOf(parts);
    }

    /** Of one field, which counts its own words. */
    public static SearchedText of(String field) {
        return new SearchedText(field, Optional.empty(), 1, List.of(new WeightedField(field, 1)));
    }
}
