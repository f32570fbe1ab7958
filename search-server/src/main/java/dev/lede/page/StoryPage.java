package dev.lede.page;

import dev.lede.article.ArticleSummary;
import dev.lede.search.StoryFound;
import dev.lede.wording.Wording;
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
 * @param more how many later ones aren't listed, such as {@code And 250 more after these}
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

    static StoryPage of(StoryFound found, Visit visit) {
        ArticleSummary best = found.best();
        List<TellingView> tellings = TellingView.of(found, visit);
        Optional<String> excerpt = best.excerpt().map(Excerpt::of);
        String here = "/stories/" + found.story().id().value();
        int left = found.story().size() - tellings.size();
        return new StoryPage(
                new Layout(
                        visit,
                        visit.words().say("story.window", best.title()),
                        excerpt.orElse(best.title()),
                        true,
                        Optional.empty(),
                        ForPrograms.ofArticle(new OpenGraph(
                                "article",
                                best.title(),
                                excerpt.orElse(best.title()),
                                visit.site() + here,
                                Optional.empty())),
                        LanguageLink.of(here, visit),
                        SearchBox.empty(visit),
                        Optional.of(Footer.of(found.index(), visit))),
                best.title(),
                best.language()
                        .flatMap(code -> LanguageName.tag(code, visit.words()))
                        .orElse(""),
                visit.links().to(best.id()),
                StoryView.of(found.story(), visit).count(),
                lead(tellings, visit.words()),
                excerpt,
                tellings,
                left > 0 ? Optional.of(visit.words().count("story.after-these", left)) : Optional.empty());
    }

    /** Who comes next is who else has it: a provider's own second telling is no race. */
    private static Optional<String> lead(List<TellingView> tellings, Wording words) {
        TellingView first = tellings.getFirst();
        Optional<TellingView> next = tellings.stream()
                .filter(telling ->
                        telling.provider().isPresent() && !telling.provider().equals(first.provider()))
                .findFirst();
        return first.provider()
                .filter(any -> first.first())
                .flatMap(provider -> next.flatMap(other -> other.after()
                        .map(lag -> words.say(
                                "story.had-it-first",
                                provider,
                                lag,
                                other.provider().orElseThrow()))));
    }
}
