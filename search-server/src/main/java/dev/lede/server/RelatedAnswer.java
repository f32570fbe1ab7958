package dev.lede.server;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.lede.search.Related;
import java.util.List;
import java.util.Optional;

/** Articles like one, as the API tells them; the contract of {@code GET /api/v1/articles/{id}/related}. */
record RelatedAnswer(List<Hit> hits, String generation) {
    /**
     * @param relatedBy {@code source} or {@code terms}
     * @param sameStory there, and true, where it tells the same as the article that was asked for
     */
    record Hit(
            @JsonUnwrapped ArticleFields.Headline headline,
            @JsonUnwrapped ArticleFields.Facts facts,
            Optional<ArticleFields.Story> story,
            String relatedBy,
            Optional<Boolean> sameStory) {
        static Hit of(Related.Hit hit) {
            return new Hit(
                    ArticleFields.Headline.of(hit.article()),
                    ArticleFields.Facts.of(hit.article()),
                    hit.story().map(ArticleFields.Story::of),
                    ArticleFields.lower(hit.by()),
                    Optional.of(hit.sameStory()).filter(same -> same));
        }
    }

    static RelatedAnswer of(Related related) {
        return new RelatedAnswer(related.hits().stream().map(Hit::of).toList(), related.generation());
    }
}
