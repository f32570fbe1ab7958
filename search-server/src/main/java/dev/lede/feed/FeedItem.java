package dev.lede.feed;

import dev.lede.article.ArticleSummary;
import dev.lede.article.Image;
import dev.lede.article.Provider;
import dev.lede.article.Published;
import dev.lede.article.WebUrl;
import dev.lede.search.SearchResult.Hit;
import dev.lede.search.StorySummary;
import java.util.List;
import java.util.Optional;

/**
 * An article in a feed. Its texts hold no character that XML forbids; what the source didn't say is absent.
 *
 * @param id a URN made of the article's id, the same in every feed and at every site
 * @param key the article's id as the API knows it
 * @param original its address at the provider's
 * @param page our own page of it
 * @param title plain text, one line
 * @param excerpt plain text
 * @param provider name of who published it
 * @param language a tag as XML and HTML take it
 */
public record FeedItem(
        String id,
        String key,
        Optional<String> original,
        String page,
        String title,
        Optional<String> excerpt,
        Optional<String> provider,
        Optional<String> domain,
        List<String> topics,
        Optional<Published> published,
        Optional<String> type,
        Optional<String> language,
        Optional<Integer> quality,
        Optional<StorySummary> story,
        Optional<String> image) {

    public FeedItem {
        topics = List.copyOf(topics);
    }

    static FeedItem of(Hit hit, String site) {
        ArticleSummary article = hit.article();
        return new FeedItem(
                Urn.of("article", article.id().value()),
                article.id().value(),
                WebUrl.of(article.url()),
                site + "/articles/" + article.id().value(),
                CleanText.of(article.title()),
                article.excerpt().map(CleanText::of),
                article.provider().map(Provider::name).map(CleanText::of),
                article.provider().flatMap(Provider::domain).map(CleanText::of),
                article.topics().names().stream().map(CleanText::of).toList(),
                article.published(),
                article.type().map(CleanText::of),
                article.language().filter(FeedItem::isTag),
                article.quality(),
                hit.story().map(FeedItem::clean),
                WebUrl.of(article.image().map(Image::url)));
    }

    /** Where a reader is led: to the provider, or to our page where there is no address. */
    public String link() {
        return original.orElse(page);
    }

    private static StorySummary clean(StorySummary story) {
        return new StorySummary(
                story.id(),
                story.size(),
                story.providers().stream().map(CleanText::of).toList());
    }

    private static boolean isTag(String language) {
        return language.matches("[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*");
    }
}
