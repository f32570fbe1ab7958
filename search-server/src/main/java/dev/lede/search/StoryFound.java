package dev.lede.search;

import dev.lede.article.ArticleSummary;
import dev.lede.index.GenerationManifest;
import java.util.List;

/**
 * Who tells a story.
 *
 * @param best the telling that stands for it, whatever is searched
 * @param tellings the earliest first, undated ones last; of a very large story, its first
 * @param index the generation that answered
 */
public record StoryFound(
        StorySummary story, ArticleSummary best, List<ArticleSummary> tellings, GenerationManifest index) {
    public StoryFound {
        tellings = List.copyOf(tellings);
    }
}
