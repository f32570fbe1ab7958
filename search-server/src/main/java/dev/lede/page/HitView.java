package dev.lede.page;

import dev.lede.article.ArticleSummary;
import dev.lede.article.Facet;
import dev.lede.article.Provider;
import dev.lede.search.SearchResult.Hit;
import dev.lede.search.StoryFound;
import dev.lede.wording.Wording;
import java.util.List;
import java.util.Optional;

/**
 * One article in a list of results.
 *
 * @param titleHtml safe: escaped but for {@code <mark>}; absent where the title holds nothing that was searched
 * @param href where the title leads: the original, or our own page where there is none
 * @param outside whether that is another site
 * @param details our own page of it
 * @param snippetHtml safe as {@code titleHtml}
 * @param excerpt plain text, where there is no snippet
 * @param picture where the operator lets readers' browsers ask its site for it
 * @param story where others tell the same
 * @param id of our page's part on it
 * @param askWhy the same search with why each hit stands where it does; absent where there is no score
 * @param why where that was asked for
 * @param language as a person names it, where it isn't English
 * @param lang as HTML names it, empty where unknown
 */
public record HitView(
        String title,
        Optional<String> titleHtml,
        String href,
        boolean outside,
        String details,
        Optional<TagLink> provider,
        Optional<Mark> mark,
        Optional<DateView> date,
        Optional<String> type,
        Optional<String> language,
        String lang,
        Optional<QualityScale> quality,
        List<TagLink> topics,
        Optional<String> snippetHtml,
        Optional<String> excerpt,
        Optional<Picture> picture,
        Optional<StoryView> story,
        String id,
        Optional<String> askWhy,
        Optional<WhyView> why) {

    /** @param story the hit's, where it tells one with others */
    static HitView of(Hit hit, Optional<StoryFound> story, Choices choices) {
        Visit visit = choices.visit();
        Wording words = visit.words();
        ArticleSummary article = hit.article();
        Optional<String> outside = Links.outside(article.url());
        Optional<String> provider = article.provider().map(Provider::name);
        Optional<String> snippet = snippet(hit);
        String id = "why-" + article.id().value();
        return new HitView(
                article.title(),
                hit.snippets().title(),
                outside.orElseGet(() -> visit.links().to(article.id())),
                outside.isPresent(),
                visit.links().to(article.id()),
                provider.map(name -> tag(choices, Facet.PROVIDER, name)),
                provider.map(Mark::of),
                article.published().map(published -> DateView.of(published, visit)),
                article.type().flatMap(type -> TypeName.worthSaying(type, words)),
                article.language().flatMap(code -> LanguageName.foreign(code, words)),
                article.language()
                        .flatMap(code -> LanguageName.tag(code, words))
                        .orElse(""),
                article.quality().map(QualityScale::of),
                article.topics().names().stream()
                        .map(name -> tag(choices, Facet.TOPIC, name))
                        .toList(),
                snippet,
                snippet.isPresent() ? Optional.empty() : article.excerpt().map(Excerpt::of),
                Picture.of(article.image(), visit),
                hit.story().map(told -> StoryView.of(told, story, visit)),
                id,
                hit.score().isEmpty() || choices.search().options().explain()
                        ? Optional.empty()
                        : Optional.of(visit.links().to(choices.search().withExplain(true)) + "#" + id),
                hit.explanation().map(why -> WhyView.of(why, words)));
    }

    /** What the source says of the article in short, where it holds the words; else where the text does. */
    private static Optional<String> snippet(Hit hit) {
        return hit.snippets()
                .excerpt()
                .or(() -> hit.snippets().body().stream().reduce((passage, next) -> join(passage, next)));
    }

    /** Passages that were cut bring their own ellipsis. */
    private static String join(String passage, String next) {
        return passage + (passage.endsWith("…") || next.startsWith("…") ? " " : " … ") + next;
    }

    private static TagLink tag(Choices choices, Facet facet, String name) {
        return new TagLink(
                name, choices.visit().links().to(choices.search().with(facet, name)), choices.holds(facet, name));
    }
}
