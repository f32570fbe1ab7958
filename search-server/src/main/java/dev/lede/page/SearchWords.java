package dev.lede.page;

import dev.lede.query.ParsedQuery;
import dev.lede.request.SearchParameters;
import dev.lede.search.SearchResult;
import dev.lede.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A search in words: for the window's title, the heading and the count. */
final class SearchWords {
    private SearchWords() {}

    /** @param chosen what narrows the search beside its text */
    static String title(SearchParameters search, List<Chip> chosen, Wording words) {
        if (search.equals(SearchParameters.EVERYTHING)) {
            return words.say("start.window");
        }
        String name = name(search, chosen, words);
        return words.say("window", search.page() > 1 ? words.say("search.on-page", name, search.page()) : name);
    }

    /** Its text and what narrows it, such as {@code chips in Wired, 2023}. */
    static String name(SearchParameters search, List<Chip> chosen, Wording words) {
        String filters = words.list(chosen.stream().map(Chip::label).toList());
        String sought =
                search.q().isBlank() ? heading(search, words) : search.q().strip();
        return filters.isEmpty() ? sought : words.say("search.in", sought, filters);
    }

    /** What is searched, in whichever order: such as {@code openai in CNN}. */
    static String subject(SearchParameters search, List<Chip> chosen, Wording words) {
        String filters = words.list(chosen.stream().map(Chip::label).toList());
        if (search.q().isBlank()) {
            return filters.isEmpty() ? words.say("back.all") : filters;
        }
        return filters.isEmpty()
                ? search.q().strip()
                : words.say("search.in", search.q().strip(), filters);
    }

    static String heading(SearchParameters search, Wording words) {
        if (!search.q().isBlank()) {
            return words.say("search.results-for", search.q().strip());
        }
        return words.say(
                switch (search.order()) {
                    case NEWEST, RELEVANCE -> "heading.newest";
                    case OLDEST -> "heading.oldest";
                    case QUALITY -> "heading.quality";
                });
    }

    static String description(SearchParameters search, SearchResult result, Wording words) {
        return search.equals(SearchParameters.EVERYTHING)
                ? words.say("start.description", total(result, words))
                : words.say("search.description", total(result, words), heading(search, words));
    }

    /** Such as {@code 64 articles · page 2 of 7 · 3 ms}. */
    static String status(SearchParameters search, SearchResult result, Wording words) {
        String page =
                search.page() > 1 ? " · " + words.say("search.page-of", search.page(), Pager.last(search, result)) : "";
        return total(result, words) + page + " · " + words.took(result.took());
    }

    /** The reading, unless it is the text itself: joining words by AND is what everyone expects. */
    static Optional<String> reading(ParsedQuery query) {
        return Optional.of(query.reading())
                .filter(reading -> !reading.isBlank() && !plain(reading).equals(plain(query.text())));
    }

    private static String plain(String text) {
        return text.replace(" AND ", " ").strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static String total(SearchResult result, Wording words) {
        String found = result.articles().isEmpty()
                ? words.count("articles", result.total())
                : words.say(
                        "stories.in-articles",
                        words.count("stories", result.total()),
                        words.count("articles", result.articles().getAsLong()));
        return result.exact() ? found : words.say("search.more-than", found);
    }
}
