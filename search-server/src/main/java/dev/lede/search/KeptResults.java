package dev.lede.search;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Answers of one generation for whoever asks the same within the hour: ages are counted from the full hour, so a search would
 * find the same, and name the next page by another "now" of that hour. What was asked for last stays. Safe for any number of
 * threads; two who ask the same at once may both search.
 */
final class KeptResults {
    /** What an answer takes beside its hits, facets above all, in hits. */
    private static final int BESIDE_HITS = 5;

    /** Of a request, which may be as long as an address: as much as a hit. */
    private static final int LETTERS_OF_A_HIT = 1000;

    /** Which are asked for, and told back with their numbers: as much as a hit. */
    private static final int LABELS_OF_A_HIT = 10;

    private final int mostHits;
    private final LinkedHashMap<SearchRequest, SearchResult> lastAskedLast = new LinkedHashMap<>(16, 0.75f, true);
    private int hits;

    /** @param mostHits of all kept answers together */
    KeptResults(int mostHits) {
        this.mostHits = mostHits;
    }

    synchronized Optional<SearchResult> of(SearchRequest request) {
        return Optional.ofNullable(lastAskedLast.get(inItsHour(request)));
    }

    /** @param result with nothing left out for want of time; one that explains itself, at any length, isn't kept */
    synchronized void keep(SearchRequest request, SearchResult result) {
        int size = size(request, result);
        if (request.options().explain()
                || size > mostHits
                || lastAskedLast.putIfAbsent(inItsHour(request), result) != null) {
            return;
        }
        hits += size;
        while (hits > mostHits) {
            var first = lastAskedLast.pollFirstEntry();
            hits -= size(first.getKey(), first.getValue());
        }
    }

    private static int size(SearchRequest request, SearchResult result) {
        List<String> chosen = request.filters().chosen().values().stream()
                .flatMap(List::stream)
                .toList();
        int letters = request.query().text().length()
                + chosen.stream().mapToInt(String::length).sum();
        return BESIDE_HITS + result.hits().size() + chosen.size() / LABELS_OF_A_HIT + letters / LETTERS_OF_A_HIT;
    }

    /** What is counted back from now is in the query and the filters, as points in time: of another second, another search. */
    private static SearchRequest inItsHour(SearchRequest request) {
        return request.withNow(request.now().truncatedTo(ChronoUnit.HOURS));
    }
}
