package dev.lede.page;

import dev.lede.article.Facet;

/** Facets and their labels as a reader is shown them. */
final class FacetNames {
    private FacetNames() {}

    /** Such as {@code Provider}. */
    static String title(Facet facet) {
        return TypeName.of(facet.name());
    }

    /** Labels are shown as they are, but for codes that nobody reads. */
    static String label(Facet facet, String value) {
        if (facet.equals(Facet.TYPE)) {
            return TypeName.of(value);
        }
        return facet.equals(Facet.LANGUAGE) ? LanguageName.of(value) : value;
    }
}
