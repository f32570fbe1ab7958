package dev.lede.page;

import dev.lede.article.ArticleSummary;
import dev.lede.article.Provider;
import dev.lede.search.StoryFound;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One article of a story.
 *
 * @param href our own page of it
 * @param lag how long after the first, such as {@code 3 hours later}; {@code first} for that one, where it is known to be;
 *     empty where nothing is known
 */
public record TellingView(
        String title,
        String href,
        String lang,
        Optional<String> provider,
        Optional<Mark> mark,
        Optional<DateView> date,
        Optional<String> lag,
        Optional<QualityScale> quality) {

    /** In the story's order, the earliest first. */
    static List<TellingView> of(StoryFound story, Instant now) {
        ArticleSummary first = story.tellings().getFirst();
        boolean isFirst = story.tellings().stream()
                .skip(1)
                .allMatch(other -> lag(first, other).isPresent());
        return story.tellings().stream()
                .map(telling -> of(
                        telling,
                        telling.equals(first)
                                ? Optional.of("first").filter(any -> isFirst)
                                : lag(first, telling).map(lag -> lag + " later"),
                        now))
                .toList();
    }

    private static TellingView of(ArticleSummary article, Optional<String> lag, Instant now) {
        Optional<String> provider = article.provider().map(Provider::name);
        return new TellingView(
                article.title(),
                Links.to(article.id()),
                article.language().flatMap(LanguageName::tag).orElse(""),
                provider,
                provider.map(Mark::of),
                article.published().map(published -> DateView.of(published, now)),
                lag,
                article.quality().map(QualityScale::of));
    }

    private static Optional<String> lag(ArticleSummary first, ArticleSummary other) {
        return first.published()
                .flatMap(start -> other.published().flatMap(published -> Lag.between(start, published)));
    }
}
