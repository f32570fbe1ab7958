package dev.lede.page;

import dev.lede.search.StorySummary;
import java.util.List;

/**
 * That others tell the same.
 *
 * @param count such as {@code 3 tell this story}
 * @param providers who, as one line; empty where nobody is known
 */
public record StoryView(String count, String providers) {
    private static final int MOST_NAMES = 5;

    static StoryView of(StorySummary story) {
        return new StoryView(Counts.number(story.size()) + " tell this story", names(story.providers()));
    }

    private static String names(List<String> providers) {
        String first = String.join(", ", providers.subList(0, Math.min(MOST_NAMES, providers.size())));
        int more = providers.size() - MOST_NAMES;
        return more > 0 ? first + " and " + Counts.number(more) + " more" : first;
    }
}
