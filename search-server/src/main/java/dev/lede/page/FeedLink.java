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
    static List<FeedLink> of(SearchParameters search) {
        SearchParameters followed = search.lasting();
        return Arrays.stream(FeedFormat.values())
                .map(format -> new FeedLink(format.label(), format.type(), format.href(followed), use(format)))
                .toList();
    }

    private static String use(FeedFormat format) {
        return switch (format) {
            case RSS -> "for any feed reader";
            case ATOM -> "for feed readers that prefer it";
            case JSON -> "for programs";
            case CSV -> "for spreadsheets";
        };
    }
}
