package dev.lede.page;

import dev.lede.request.SearchParameters;
import java.util.List;

/**
 * The form at the head of every page. A new query keeps the filters, the order and the size of the page: they stand
 * beneath it as chips, in sight.
 *
 * @param q what the box holds
 * @param focus whether the box has the focus at once
 */
public record SearchBox(String q, List<HiddenField> kept, boolean focus) {
    /** On a page that isn't a search's: what is typed starts a new one. */
    static SearchBox empty(Visit visit) {
        return new SearchBox("", visit.links().fields(SearchParameters.EVERYTHING), false);
    }

    /** On a page that is read rather than started from. */
    SearchBox withoutFocus() {
        return new SearchBox(q, kept, false);
    }

    static SearchBox of(SearchParameters search, Visit visit) {
        boolean start = search.equals(SearchParameters.EVERYTHING);
        return new SearchBox(search.q(), visit.links().fields(search.withQuery("")), start);
    }
}
