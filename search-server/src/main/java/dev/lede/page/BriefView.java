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
        return of(
                hit.article(),
                hit.sameStory() ? Optional.of(visit.words().say("story.same")) : Optional.empty(),
                visit);
    }

    static BriefView of(ArticleSummary article, Visit visit) {
        return of(article, Optional.empty(), visit);
    }

    private static BriefView of(ArticleSummary article, Optional<String> tells, Visit visit) {
        return new BriefView(
                article.title(),
                visit.links().to(article.id()),
                article.language()
                        .flatMap(code -> LanguageName.tag(code, visit.words()))
                        .orElse(""),
                article.provider().map(Provider::name),
                article.published().map(published -> DateView.of(published, visit)),
                tells);
    }
}
