package dev.lede.search;

import dev.lede.article.ArticleSummary;
import dev.lede.index.GenerationManifest;
import java.util.List;
import java.util.Optional;

/**
 * Articles like one.
 *
 * @param hits those that the sources relate first, in their order, then the likest; each once
 * @param index the generation that answered
 */
public record Related(List<Hit> hits, GenerationManifest index) {
    public Related {
        hits = List.copyOf(hits);
    }

    /** The name of the index that answered. */
    public String generation() {
        return index.generation();
    }

    /** Who says that an article is related. */
    public enum By {
        /** A source names one on the other's page. */
        SOURCE,
        /** It holds what is telling in the other. */
        TERMS
    }

    /**
     * @param story that it tells with others; absent where it is alone
     * @param sameStory whether it tells the same as the article that was asked for
     */
    public record Hit(ArticleSummary article, Optional<StorySummary> story, By by, boolean sameStory) {}
}
