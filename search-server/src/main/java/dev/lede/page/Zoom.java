package dev.lede.page;

import dev.lede.query.PointInTime;
import dev.lede.request.SearchParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ways from one span of time to another. */
final class Zoom {
    private static final List<Map.Entry<String, String>> RECENT = List.of(
            Map.entry("dates.last-day", "P1D"),
            Map.entry("dates.last-week", "P7D"),
            Map.entry("dates.last-month", "P1M"),
            Map.entry("dates.last-year", "P1Y"));

    private Zoom() {}

    /** From the search's span to those around it: all dates, its year, its month; empty where it has none. */
    static List<PageLink> out(SearchParameters search, Visit visit) {
        if (search.after().isEmpty() && search.before().isEmpty()) {
            return List.of();
        }
        var links = new ArrayList<PageLink>();
        links.add(new PageLink(
                visit.words().say("dates.all"),
                visit.links().to(search.withSpan(Optional.empty(), Optional.empty())),
                false));
        Span.of(search, visit.now()).stream()
                .flatMap(span -> span.wider().stream())
                .map(span -> new PageLink(
                        span.name(visit.words()).orElseThrow(), visit.links().to(span.narrow(search)), false))
                .forEach(links::add);
        return List.copyOf(links);
    }

    /** The last day, week, month and year. */
    static List<PageLink> recent(SearchParameters search, Visit visit) {
        return RECENT.stream()
                .map(each -> {
                    Optional<PointInTime> back = Optional.of(new PointInTime(each.getValue()));
                    boolean current =
                            search.after().equals(back) && search.before().isEmpty();
                    return new PageLink(
                            visit.words().say(each.getKey()),
                            visit.links().to(search.withSpan(back, Optional.empty())),
                            current);
                })
                .toList();
    }
}
