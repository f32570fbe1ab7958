package dev.lede.page;

import dev.lede.article.Facet;
import dev.lede.request.FacetParameters;
import dev.lede.request.SearchParameters;
import dev.lede.search.FacetCounts;
import dev.lede.search.LabelsFound;
import dev.lede.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values of one facet that begin as typed, to choose from.
 *
 * @param title the facet's
 * @param status how many begin so
 * @param more that there are more than are listed, where there are
 * @param back to the search that they narrow
 * @param facet every value found, and those that are chosen
 */
public record FacetPage(
        Layout layout,
        String title,
        FacetFinder finder,
        String status,
        Optional<String> more,
        PageLink back,
        FacetView facet,
        boolean exact) {

    static FacetPage of(Facet facet, FacetParameters parameters, LabelsFound found, Visit visit) {
        Wording words = visit.words();
        SearchParameters search =
                parameters.search().withQuery(parameters.search().q());
        String title = FacetNames.title(facet, words);
        FacetFinder finder = FacetFinder.of(facet, search, parameters.prefix(), visit);
        var choices = new Choices(
                search,
                found.index().vocabulary(),
                new FacetCounts(Map.of(facet, found.labels()), Optional.empty(), Optional.empty(), found.exact()),
                visit);
        return new FacetPage(
                new Layout(
                        visit,
                        words.say("window", finder.label()),
                        finder.label(),
                        false,
                        Optional.empty(),
                        ForPrograms.NONE,
                        List.of(),
                        new SearchBox(search.q(), visit.links().fields(search.withQuery("")), false),
                        Optional.of(Footer.of(found.index(), visit))),
                title,
                finder,
                status(found.labels().distinct(), parameters.prefix(), words),
                found.labels().distinct() > FacetParameters.ON_PAGE
                        ? Optional.of(words.say("values.commonest", FacetParameters.ON_PAGE))
                        : Optional.empty(),
                new PageLink(
                        words.say(search.equals(SearchParameters.EVERYTHING) ? "back.all" : "back.results"),
                        visit.links().to(search),
                        false),
                FacetView.whole(facet, found.labels(), choices),
                found.exact());
    }

    private static String status(int found, String prefix, Wording words) {
        if (found == 0) {
            return words.say("values.none");
        }
        return words.count(prefix.isBlank() ? "values" : "values.begin", found);
    }
}
