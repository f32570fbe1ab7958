package dev.lede.page;

import dev.lede.article.Facet;
import dev.lede.request.SearchParameters;
import dev.lede.wording.Wording;
import java.util.List;
import java.util.Optional;

/**
 * That no article bears a label, and what there is instead.
 *
 * @param nearest names that begin like it, with their pages
 * @param search for its words
 */
public record UnknownLabelPage(
        Layout layout, String title, String detail, List<PageLink> nearest, Optional<PageLink> search) {
    /** Of a name that is told back. */
    private static final int LONGEST_SHOWN = 100;

    private static final int LONGEST_QUERY = 1000;

    /** @param nearest names as the index has them */
    static UnknownLabelPage of(Facet facet, String typed, List<String> nearest, Visit visit) {
        Wording words = visit.words();
        boolean isLong = typed.codePointCount(0, typed.length()) > LONGEST_SHOWN;
        String shown = isLong ? typed.substring(0, typed.offsetByCodePoints(0, LONGEST_SHOWN)) + "…" : typed;
        String title = words.say("problem.404");
        return new UnknownLabelPage(
                Layout.ofProblem(title, visit),
                title,
                words.say(facet.equals(Facet.PROVIDER) ? "report.no-provider" : "report.no-topic", shown),
                nearest.stream()
                        .map(name -> new PageLink(name, visit.links().to(facet, name), false))
                        .toList(),
                Optional.of(typed)
                        .filter(text -> text.length() <= LONGEST_QUERY && !text.isBlank())
                        .map(text -> new PageLink(
                                shown, visit.links().to(SearchParameters.EVERYTHING.withQuery(text)), false)));
    }
}
