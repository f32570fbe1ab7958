package dev.lede.page;

import dev.lede.article.ArticleSummary;
import dev.lede.article.Facet;
import dev.lede.article.Provider;
import dev.lede.search.StoryFound;
import dev.lede.wording.Wording;
import java.util.List;
import java.util.Optional;

/**
 * One article of a story.
 *
 * @param href our own page of it
 * @param about the provider's page
 * @param after how long after the first, such as {@code 3 hours}; empty for that one, and where it isn't known
 * @param first whether nobody had it sooner, as far as dates tell
 */
public record TellingView(
        String title,
        String href,
        String lang,
        Optional<String> provider,
        Optional<String> about,
        Optional<Mark> mark,
        Optional<DateView> date,
        Optional<String> after,
        boolean first,
        Optional<QualityScale> quality) {

    /** In the story's order, the earliest first. */
    static List<TellingView> of(StoryFound story, Visit visit) {
        ArticleSummary first = story.tellings().getFirst();
        // A provider's own second telling is no rival.
        boolean isFirst = story.tellings().stream()
                .skip(1)
                .filter(other -> provider(other).isEmpty() || !provider(other).equals(provider(first)))
                .allMatch(other -> lag(first, other, visit.words()).isPresent());
        return story.tellings().stream()
                .map(telling ->
                        of(telling, lag(first, telling, visit.words()), isFirst && telling.equals(first), visit))
                .toList();
    }

    private static TellingView of(ArticleSummary article, Optional<String> after, boolean first, Visit visit) {
        Optional<String> provider = provider(article);
        return new TellingView(
                article.title(),
                visit.links().to(article.id()),
                article.language()
                        .flatMap(code -> LanguageName.tag(code, visit.words()))
                        .orElse(""),
                provider,
                provider.map(name -> visit.links().to(Facet.PROVIDER, name)),
                provider.map(Mark::of),
                article.published().map(published -> DateView.of(published, visit)),
                after,
                first,
                article.quality().map(QualityScale::of));
    }

    private static Optional<String> provider(ArticleSummary article) {
        return article.provider().map(Provider::name);
    }

    private static Optional<String> lag(ArticleSummary first, ArticleSummary other, Wording words) {
        return first.published()
                .flatMap(start -> other.published().flatMap(published -> Lag.between(start, published, words)));
    }
}
