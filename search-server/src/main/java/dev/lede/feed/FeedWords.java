package dev.lede.feed;

import dev.lede.request.ParameterWriter;
import dev.lede.request.SearchParameters;
import dev.lede.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** A search in words, as a list of feeds shows it. */
final class FeedWords {
    private FeedWords() {}

    /** Such as {@code openai lawsuit, CNN, quality 70.. · Lede}. */
    static String title(SearchParameters search, Wording words) {
        List<String> parts = new ArrayList<>();
        if (!search.q().isBlank()) {
            parts.add(search.q().strip());
        }
        search.chosen().values().forEach(parts::addAll);
        search.quality().ifPresent(range -> parts.add(words.say("feed.quality", ParameterWriter.range(range))));
        search.after().ifPresent(point -> parts.add(words.say("feed.after", point.text())));
        search.before().ifPresent(point -> parts.add(words.say("feed.before", point.text())));
        String sought = parts.isEmpty() ? words.say("stories.all") : words.list(parts);
        return words.say("window", CleanText.of(sought).replaceAll("\\s+", " "));
    }

    static String description(SearchParameters search, Wording words) {
        return words.say(
                switch (search.asFeed().order()) {
                    case NEWEST -> "feed.newest";
                    case OLDEST -> "feed.oldest";
                    case QUALITY -> "feed.quality-first";
                    case RELEVANCE -> "feed.relevance";
                });
    }
}
