package dev.lede.page;

import dev.lede.request.SearchParameters;
import dev.lede.search.SearchResult;
import dev.lede.search.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The way to the other pages of a result: the first, the last and those around this one. Where numbers end, the result's
 * cursor leads on.
 *
 * @param pages in order; an empty label is a gap
 */
public record Pager(Optional<PageLink> previous, List<PageLink> pages, Optional<String> next) {
    private static final int LAST_PAGE = 100;
    private static final int AROUND = 2;

    /** Nothing where one page holds everything. */
    static Optional<Pager> of(SearchParameters search, SearchResult result, Visit visit) {
        if (search.cursor().isPresent()) {
            return Optional.of(new Pager(
                    Optional.of(new PageLink(visit.words().say("pager.first"), page(search, 1, visit), false)),
                    List.of(),
                    result.next().map(cursor -> visit.links().to(search.withCursor(cursor)))));
        }
        int last = last(search, result);
        if (last <= 1 && search.page() <= 1) {
            return Optional.empty();
        }
        int page = search.page();
        Optional<PageLink> previous = page > 1
                ? Optional.of(new PageLink(
                        visit.words().say("pager.previous"), page(search, Math.min(page - 1, last), visit), false))
                : Optional.empty();
        Optional<String> next = page < last
                ? Optional.of(page(search, page + 1, visit))
                : result.next().map(cursor -> visit.links().to(search.withCursor(cursor)));
        return Optional.of(new Pager(previous, numbers(search, last, visit), next));
    }

    /** The last page that has a number: as the total allows, and no deeper than a search goes. */
    static int last(SearchParameters search, SearchResult result) {
        int size = search.size().orElse(SearchParameters.DEFAULT_SIZE);
        long pages = (result.total() + size - 1) / size;
        return (int) Math.max(1, Math.min(pages, Math.min(LAST_PAGE, Slice.Page.DEEPEST / size)));
    }

    private static List<PageLink> numbers(SearchParameters search, int last, Visit visit) {
        var numbers = new TreeSet<Integer>();
        numbers.add(1);
        numbers.add(last);
        IntStream.rangeClosed(search.page() - AROUND, search.page() + AROUND)
                .filter(number -> number >= 1 && number <= last)
                .forEach(numbers::add);
        var links = new ArrayList<PageLink>();
        int before = 0;
        for (int number : numbers) {
            if (number == before + 2) {
                links.add(link(search, number - 1, visit));
            } else if (number > before + 1) {
                links.add(new PageLink("", "", false));
            }
            links.add(link(search, number, visit));
            before = number;
        }
        return links;
    }

    private static PageLink link(SearchParameters search, int number, Visit visit) {
        return new PageLink(String.valueOf(number), page(search, number, visit), number == search.page());
    }

    private static String page(SearchParameters search, int number, Visit visit) {
        return visit.links().to(search.withPage(number));
    }
}
