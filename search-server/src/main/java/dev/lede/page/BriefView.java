package dev.lede.page;

import dev.lede.article.ArticleSummary;
import dev.lede.article.Provider;
import dev.lede.search.Related;
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
    static BriefView of(Related.Hit hit, Visit visit) {
        ArticleSummary article = hit.article();
        return new BriefView(
                article.title(),
                visit.links().to(article.id()),
                article.language()
                        .flatMap(code -> LanguageName.tag(code, visit.words()))
                        .orElse(""),
                article.provider().map(Provider::name),
                article.published().map(published -> DateView.of(published, visit)),
                hit.sameStory() ? Optional.of(visit.words().say("story.same")) : Optional.empty());
    }
}
