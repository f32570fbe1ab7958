package dev.lede.feed;

import dev.lede.request.ParameterWriter;
import dev.lede.request.SearchParameters;
import dev.lede.search.SortOrder;
import java.util.ArrayList;
import java.util.List;

/** A search in words, as a list of feeds shows it. */
final class FeedWords {
    private static final String SITE = "Lede";

    private FeedWords() {}

    /** Such as {@code openai lawsuit, CNN, quality 70.. · Lede}. */
    static String title(SearchParameters search) {
        List<String> parts = new ArrayList<>();
        if (!search.q().isBlank()) {
            parts.add(search.q().strip());
        }
        search.chosen().values().forEach(parts::addAll);
        search.quality().ifPresent(range -> parts.add("quality " + ParameterWriter.range(range)));
        search.after().ifPresent(point -> parts.add("after " + point.text()));
        search.before().ifPresent(point -> parts.add("before " + point.text()));
        String words = parts.isEmpty() ? "Every article" : String.join(", ", parts);
        return CleanText.of(words).replaceAll("\\s+", " ") + " · " + SITE;
    }

    static String description(SearchParameters search) {
        return "News about artificial intelligence, " + order(search.asFeed().order()) + ".";
    }

    private static String order(SortOrder order) {
        return switch (order) {
            case NEWEST -> "newest first";
            case OLDEST -> "oldest first";
            case QUALITY -> "best rated first";
            case RELEVANCE -> "best matches first";
        };
    }
}
