package dev.lede.page;

import dev.lede.query.PointInTime;
import dev.lede.request.SearchParameters;
import dev.lede.search.SearchResult;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * A search as the script keeps it in the reader's browser, to come back to and to say how many articles were added since.
 *
 * @param href from its first page on, without a language
 * @param name its words and what narrows them
 * @param articles how many it finds now; empty where that isn't known exactly, or where the same search finds others
 *     tomorrow because it counts back from now
 * @param generation of the index that was searched
 */
public record KeepingView(String href, String name, OptionalLong articles, String generation) {
    private static final Pattern BACK_FROM_NOW = Pattern.compile("\\bwhen:|\\b(after|before):-?p\\d");

    /** Nothing for the start page, which is always there. */
    static Optional<KeepingView> of(SearchParameters search, SearchResult result, String name) {
        SearchParameters kept = search.lasting();
        if (kept.equals(SearchParameters.EVERYTHING)) {
            return Optional.empty();
        }
        return Optional.of(new KeepingView(
                Links.plain(kept),
                name,
                result.exact() && !slides(search)
                        ? OptionalLong.of(result.articles().orElse(result.total()))
                        : OptionalLong.empty(),
                result.index().generation()));
    }

    private static boolean slides(SearchParameters search) {
        return search.after().filter(KeepingView::isBack).isPresent()
                || search.before().filter(KeepingView::isBack).isPresent()
                || BACK_FROM_NOW.matcher(search.q().toLowerCase(Locale.ROOT)).find();
    }

    private static boolean isBack(PointInTime point) {
        return point.text().startsWith("P");
    }
}
