package dev.lede.page;

import dev.lede.article.ArticleSummary;
import dev.lede.article.Provider;
import dev.lede.search.Related;
import java.time.Instant;
import java.util.Optional;

/**
 * An article named on another's page.
 *
 * @param tells that it is another telling of the same; empty where it isn't
 */
public record BriefView(
        String title,
        String href,
        String lang,
        Optional<String> provider,
        Optional<DateView> date,
        Optional<String> tells) {
    static BriefView of(Related.Hit hit, Instant now) {
        ArticleSummary article = hit.article();
        return new BriefView(
                article.title(),
                Links.to(article.id()),
                article.language().flatMap(LanguageName::tag).orElse(""),
                article.provider().map(Provider::name),
                article.published().map(published -> DateView.of(published, now)),
                hit.sameStory() ? Optional.of("Same story") : Optional.empty());
    }
}
