package dev.lede.page;

import dev.lede.article.Facet;
import dev.lede.wording.Wording;

/** Facets and their labels as a reader is shown them. */
final class FacetNames {
    private FacetNames() {}

    /** Such as {@code Provider}; an operator's own facet bears the name that it has in the settings. */
    static String title(Facet facet, Wording words) {
        return words.ifKnown("facet.name." + facet.name()).orElseGet(() -> TypeName.capital(facet.name()));
    }

    /** Labels are shown as they are, but for codes that nobody reads. */
    static String label(Facet facet, String value, Wording words) {
        if (facet.equals(Facet.TYPE)) {
            return TypeName.of(value, words);
        }
        return facet.equals(Facet.LANGUAGE) ? LanguageName.of(value, words) : value;
    }
}
