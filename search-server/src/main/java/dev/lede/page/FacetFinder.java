package dev.lede.page;

import dev.lede.article.Facet;
import dev.lede.request.SearchParameters;
import java.util.List;
import java.util.Set;

/**
 * A form that finds values of a facet by how they begin.
 *
 * @param id of its field
 * @param label such as {@code Find in Provider}
 * @param action where the found ones are listed
 * @param kept the search that they are found among
 * @param typed what the field holds
 */
public record FacetFinder(String id, String label, String action, List<HiddenField> kept, String typed) {
    /** Their values are codes, shown by other names than they begin with. */
    private static final Set<Facet> CODES = Set.of(Facet.TYPE, Facet.LANGUAGE);

    /** Whether readers know the values by the names that are searched. */
    static boolean suits(Facet facet) {
        return !CODES.contains(facet);
    }

    static FacetFinder of(Facet facet, SearchParameters search, String typed, Visit visit) {
        return new FacetFinder(
                "find-" + facet.name(),
                visit.words().say("values.find", FacetNames.title(facet, visit.words())),
                "/facets/" + facet.name(),
                visit.links().fields(search.withQuery(search.q())),
                typed);
    }
}
