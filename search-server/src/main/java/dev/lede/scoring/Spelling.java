package dev.lede.scoring;

import java.util.List;

/**
 * One way in which a word stands in a text: a term, or several in a row.
 *
 * @param terms in order, at neighbouring positions; at least one
 * @param weight what an occurrence counts, above 0 and at most 1
 */
public record Spelling(List<String> terms, float weight) {
    public Spelling {
        terms = List.copyOf(terms);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("a spelling has a term at least");
        }
    }

    /** One that counts whole. */
    public static Spelling of(List<String> terms) {
        return new Spelling(terms, 1);
    }
}
