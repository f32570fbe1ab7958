package dev.lede.search;

import dev.lede.article.ArticleSummary;
import dev.lede.article.Published;
import dev.lede.article.Published.Precision;
import dev.lede.index.GenerationManifest;
import java.time.Instant;
import java.util.Comparator;
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
        // Stable: of the same time, in the story's own order.
        tellings = tellings.stream()
                .sorted(Comparator.comparing(StoryFound::earliest))
                .toList();
    }

    /** Of a month alone nobody knows whether it was before the others. */
    private static Instant earliest(ArticleSummary telling) {
        return telling.published()
                .filter(published -> published.precision() != Precision.MONTH)
                .map(Published::at)
                .orElse(Instant.MAX);
    }
}
