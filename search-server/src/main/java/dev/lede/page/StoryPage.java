package dev.lede.page;

import dev.lede.article.ArticleSummary;
import dev.lede.search.StoryFound;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who tells a story, and when.
 *
 * @param title of the best telling
 * @param best where that is told
 * @param count such as {@code 3 tell this story}
 * @param lead who had it first, and by how long; empty where that isn't known
 * @param excerpt of the best telling
 * @param more how many later ones aren't listed, such as {@code 250 articles}
 */
public record StoryPage(
        Layout layout,
        String title,
        String lang,
        String best,
        String count,
        Optional<String> lead,
        Optional<String> excerpt,
        List<TellingView> tellings,
        Optional<String> more) {

    static StoryPage of(StoryFound found, Layout.Assets assets, Instant now) {
        ArticleSummary best = found.best();
        List<TellingView> tellings = TellingView.of(found, now);
        Optional<String> excerpt = best.excerpt().map(Excerpt::of);
        int left = found.story().size() - tellings.size();
        return new StoryPage(
                new Layout(
                        best.title() + " · Story · Lede",
                        excerpt.orElse(best.title()),
                        true,
                        Optional.empty(),
                        ForPrograms.NONE,
                        assets,
                        SearchBox.EMPTY,
                        Optional.of(Footer.of(found.index(), now))),
                best.title(),
                best.language().flatMap(LanguageName::tag).orElse(""),
                Links.to(best.id()),
                StoryView.of(found.story()).count(),
                lead(tellings),
                excerpt,
                tellings,
                left > 0 ? Optional.of(Counts.articles(left)) : Optional.empty());
    }

    /** Who comes next is who else has it: a provider's own second telling is no race. */
    private static Optional<String> lead(List<TellingView> tellings) {
        TellingView first = tellings.getFirst();
        Optional<TellingView> next = tellings.stream()
                .filter(telling ->
                        telling.provider().isPresent() && !telling.provider().equals(first.provider()))
                .findFirst();
        return first.provider()
                .filter(any -> first.first())
                .flatMap(provider -> next.flatMap(other -> other.after()
                        .map(lag -> provider + " had it first, " + lag + " before "
                                + other.provider().orElseThrow())));
    }
}
