package dev.lede.page;

import dev.lede.article.Facet;
import dev.lede.article.Spelling;
import dev.lede.article.Vocabulary;
import dev.lede.request.SearchParameters;
import dev.lede.search.FacetCounts;
import dev.lede.search.FacetCounts.Label;
import java.util.List;
import java.util.Optional;

/**
 * What a search is narrowed to, told by names as they are shown, though its URL may hold aliases or other spellings.
 *
 * @param counts of its answer: where a facet is counted, what is chosen is among the counts
 */
record Choices(SearchParameters search, Vocabulary vocabulary, FacetCounts counts, Visit visit) {

    /** @param label as shown */
    boolean holds(Facet facet, String label) {
        return !spellings(facet, label).isEmpty();
    }

    /** The search without the label, however its URL spells it. */
    SearchParameters without(Facet facet, String label) {
        SearchParameters rest = search;
        for (String spelling : spellings(facet, label)) {
            rest = rest.without(facet, spelling);
        }
        return rest;
    }

    /** The name to show for what the URL holds. */
    String canonical(Facet facet, String value) {
        String named = vocabulary.canonical(facet, value).orElse(value);
        return Optional.ofNullable(counts.labels().get(facet)).stream()
                .flatMap(labels -> labels.values().stream())
                .filter(label -> label.selected() && isOne(label.value(), named))
                .map(Label::value)
                .findFirst()
                .orElse(named);
    }

    private List<String> spellings(Facet facet, String label) {
        return search.chosen(facet).stream()
                .filter(value -> isOne(value, label) || isOne(canonical(facet, value), label))
                .toList();
    }

    private static boolean isOne(String spelling, String other) {
        return Spelling.key(spelling).equals(Spelling.key(other));
    }
}
