package dev.lede.search;

import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answers of one generation for whoever asks the same within the hour: ages are counted from the full hour, so a search would
 * find the same. What was asked for last stays. Safe for any number of threads; two who ask the same at once may both search.
 */
final class KeptResults {
    /** What an answer takes beside its hits, facets above all, in hits. */
    private static final int BESIDE_HITS = 5;

    private final int mostHits;
    private final Map<SearchRequest, SearchResult> lastAskedLast = new LinkedHashMap<>(16, 0.75f, true);
    private int hits;

    /** @param mostHits of all kept answers together */
    KeptResults(int mostHits) {
        this.mostHits = mostHits;
    }

    synchronized Optional<SearchResult> of(SearchRequest request) {
        return Optional.ofNullable(lastAskedLast.get(inItsHour(request)));
    }

    /** @param result with nothing left out for want of time */
    synchronized void keep(SearchRequest request, SearchResult result) {
        if (size(result) > mostHits || lastAskedLast.putIfAbsent(inItsHour(request), result) != null) {
            return;
        }
        hits += size(result);
        for (Iterator<SearchResult> first = lastAskedLast.values().iterator(); hits > mostHits; first.remove()) {
            hits -= size(first.next());
        }
    }

    private static int size(SearchResult result) {
        return BESIDE_HITS + result.hits().size();
    }

    /** What is counted back from now is in the query and the filters, as points in time. */
    private static SearchRequest inItsHour(SearchRequest request) {
        return new SearchRequest(
                request.query(),
                request.filters(),
                request.sort(),
                request.slice(),
                request.facets(),
                request.options(),
                request.now().truncatedTo(ChronoUnit.HOURS));
    }
}
