package dev.lede.page;

import dev.lede.query.ParsedQuery;
import dev.lede.request.SearchParameters;
import dev.lede.search.SearchResult;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A search in words: for the window's title, the heading and the count. */
final class SearchWords {
    private static final String SITE = "Lede";

    private SearchWords() {}

    static String title(SearchParameters search, List<Chip> chips) {
        if (search.equals(SearchParameters.EVERYTHING)) {
            return "Lede: search the news about AI";
        }
        String filters = chips.stream()
                .filter(chip -> !chip.kind().equals("Query"))
                .map(Chip::label)
                .collect(Collectors.joining(", "));
        String words = search.q().isBlank() ? heading(search) : search.q().strip();
        return words + (filters.isEmpty() ? "" : " in " + filters)
                + (search.page() > 1 ? ", page " + search.page() : "") + " · " + SITE;
    }

    static String heading(SearchParameters search) {
        if (!search.q().isBlank()) {
            return "Results for “" + search.q().strip() + "”";
        }
        return switch (search.order()) {
            case NEWEST, RELEVANCE -> "Newest";
            case OLDEST -> "Oldest";
            case QUALITY -> "Best rated";
        };
    }

    static String description(SearchParameters search, SearchResult result) {
        return search.equals(SearchParameters.EVERYTHING)
                ? "Search " + total(result)
                        + " of news about artificial intelligence, by words, provider, topic and date."
                : total(result) + " of news about artificial intelligence: "
                        + heading(search).toLowerCase(Locale.ROOT) + ".";
    }

    /** Such as {@code 64 articles · page 2 of 7 · 3 ms}. */
    static String status(SearchParameters search, SearchResult result) {
        String page = search.page() > 1 ? " · page " + search.page() + " of " + Pager.last(search, result) : "";
        return total(result) + page + " · " + Counts.time(result.took());
    }

    /** The reading, unless it is the text itself: joining words by AND is what everyone expects. */
    static Optional<String> reading(ParsedQuery query) {
        return Optional.of(query.reading())
                .filter(reading -> !reading.isBlank() && !plain(reading).equals(plain(query.text())));
    }

    private static String plain(String text) {
        return text.replace(" AND ", " ").strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static String total(SearchResult result) {
        String least = result.exact() ? "" : "More than ";
        return result.articles().isEmpty()
                ? least + Counts.articles(result.total())
                : least + Counts.stories(result.total()) + " in "
                        + Counts.articles(result.articles().getAsLong());
    }
}
