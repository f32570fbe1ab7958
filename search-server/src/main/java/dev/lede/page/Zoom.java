package dev.lede.page;

import dev.lede.query.PointInTime;
import dev.lede.request.SearchParameters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ways from one span of time to another. */
final class Zoom {
    private static final List<Map.Entry<String, String>> RECENT = List.of(
            Map.entry("Day", "P1D"), Map.entry("Week", "P7D"), Map.entry("Month", "P1M"), Map.entry("Year", "P1Y"));

    private Zoom() {}

    /** From the search's span to those around it: all dates, its year, its month; empty where it has none. */
    static List<PageLink> out(SearchParameters search, Instant now) {
        if (search.after().isEmpty() && search.before().isEmpty()) {
            return List.of();
        }
        var links = new ArrayList<PageLink>();
        links.add(new PageLink("All dates", Links.to(search.withSpan(Optional.empty(), Optional.empty())), false));
        Span.of(search, now).stream()
                .flatMap(span -> span.wider().stream())
                .map(span -> new PageLink(span.name().orElseThrow(), Links.to(span.narrow(search)), false))
                .forEach(links::add);
        return List.copyOf(links);
    }

    /** The last day, week, month and year. */
    static List<PageLink> recent(SearchParameters search) {
        return RECENT.stream()
                .map(each -> {
                    Optional<PointInTime> back = Optional.of(new PointInTime(each.getValue()));
                    boolean current =
                            search.after().equals(back) && search.before().isEmpty();
                    return new PageLink(each.getKey(), Links.to(search.withSpan(back, Optional.empty())), current);
                })
                .toList();
    }
}
