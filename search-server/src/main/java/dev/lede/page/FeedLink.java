package dev.lede.page;

import dev.lede.feed.FeedFormat;
import dev.lede.request.SearchParameters;
import java.util.Arrays;
import java.util.List;

/**
 * A search to follow.
 *
 * @param label the form, as people name it
 * @param use what it is for, in a few words
 */
public record FeedLink(String label, String type, String href, String use) {

    /** In every form: what the page finds, and not the page of it that is looked at. */
    static List<FeedLink> of(SearchParameters search, Visit visit) {
        SearchParameters followed = search.lasting();
        return Arrays.stream(FeedFormat.values())
                .map(format -> new FeedLink(
                        format.label(),
                        format.type(),
                        visit.links().in(format.href(followed)),
                        visit.words().say(use(format))))
                .toList();
    }

    private static String use(FeedFormat format) {
        return switch (format) {
            case RSS -> "feeds.rss";
            case ATOM -> "feeds.atom";
            case JSON -> "feeds.json";
            case CSV -> "feeds.csv";
        };
    }
}
