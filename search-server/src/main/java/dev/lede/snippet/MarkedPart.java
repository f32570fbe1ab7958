package dev.lede.snippet;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;

/** A part of a query that is marked wherever it stands in one field. */
sealed interface MarkedPart {
    /** All of one field, at least one. */
    List<Term> terms();

    /** What of it a document can have that holds only some terms. */
    Optional<MarkedPart> held(Predicate<Term> held);

    /** Each of some words. */
    record AnyOf(List<Term> terms) implements MarkedPart {
        public AnyOf {
            terms = List.copyOf(terms);
        }

        @Override
        public Optional<MarkedPart> held(Predicate<Term> held) {
            List<Term> some = terms.stream().filter(held).toList();
            return some.isEmpty() ? Optional.empty() : Optional.of(new AnyOf(some));
        }
    }

    /** Words at neighbouring positions, in order. */
    record Row(List<Term> terms) implements MarkedPart {
        public Row {
            terms = List.copyOf(terms);
        }

        @Override
        public Optional<MarkedPart> held(Predicate<Term> held) {
            return terms.stream().allMatch(held) ? Optional.of(this) : Optional.empty();
        }
    }

    /** Words near each other, as Lucene finds them. */
    record Near(PhraseQuery phrase) implements MarkedPart {
        @Override
        public List<Term> terms() {
            return List.of(phrase.getTerms());
        }

        @Override
        public Optional<MarkedPart> held(Predicate<Term> held) {
            return terms().stream().allMatch(held) ? Optional.of(this) : Optional.empty();
        }
    }

    static MarkedPart of(PhraseQuery phrase) {
        List<Term> terms = List.of(phrase.getTerms());
        if (terms.size() == 1) {
            return new AnyOf(terms);
        }
        int[] positions = phrase.getPositions();
        boolean isRow = phrase.getSlop() == 0;
        for (int i = 1; i < positions.length; i++) {
            isRow &= positions[i] == positions[i - 1] + 1;
        }
        return isRow ? new Row(terms) : new Near(phrase);
    }

    default String field() {
        return terms().getFirst().field();
    }
}
