package dev.lede.page;

import dev.lede.article.ArticleSummary;
import dev.lede.article.Provider;
import java.time.Instant;
import java.util.Optional;

/** An article named on another's page. */
public record BriefView(String title, String href, String lang, Optional<String> provider, Optional<DateView> date) {
    static BriefView of(ArticleSummary article, Instant now) {
        return new BriefView(
                article.title(),
                Links.to(article.id()),
                article.language().flatMap(LanguageName::tag).orElse(""),
                article.provider().map(Provider::name),
                article.published().map(published -> DateView.of(published, now)));
    }
}
