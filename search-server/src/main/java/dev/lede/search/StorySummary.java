package dev.lede.search;

import dev.lede.article.ArticleId;
import java.util.List;

/**
 * What a hit says of the story that it tells with others.
 *
 * @param size how many articles tell it, two at least
 * @param providers names of those who published them, sorted, without repeats; of a very large story, of its first articles
 */
public record StorySummary(ArticleId id, int size, List<String> providers) {
    public StorySummary {
        providers = List.copyOf(providers);
    }
}
