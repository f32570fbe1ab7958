package dev.lede.scoring;

import java.util.List;
import java.util.Optional;

/**
 * One way in which a word stands in a text: a term, or several in a row.
 *
 * @param terms in order, at neighbouring positions; at least one
 * @param weight what an occurrence counts, above 0 and at most 1
 * @param synonym what it is a spelling of, where that only means the same as the word: to be told, not searched
 */
public record Spelling(List<String> terms, float weight, Optional<String> synonym) {
    public Spelling {
        terms = List.copyOf(terms);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("a spelling has a term at least");
        }
    }

    /** One that counts whole. */
    public static Spelling of(List<String> terms) {
        return new Spelling(terms, 1, Optional.empty());
    }
}
