package dev.lede.page;

import dev.lede.article.Facet;
import dev.lede.article.Vocabulary;
import dev.lede.request.SearchParameters;
import java.util.List;

/** What a search is narrowed to, told by canonical names though its URL may hold aliases or another case. */
record Choices(SearchParameters search, Vocabulary vocabulary) {

    /** @param label canonical name */
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
        return vocabulary.canonical(facet, value).orElse(value);
    }

    private List<String> spellings(Facet facet, String label) {
        return search.chosen(facet).stream()
                .filter(value ->
                        value.equalsIgnoreCase(label) || canonical(facet, value).equalsIgnoreCase(label))
                .toList();
    }
}
