package dev.lede.health;

import dev.lede.article.Article;
import dev.lede.article.ArticleSummary;
import dev.lede.article.Provider;
import dev.lede.article.Published;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What of an article is counted.
 *
 * @param isRated whether its source told its quality
 * @param provider its name, as it is spelled there
 * @param topics as they are spelled there, with ancestors
 */
public record ArticleFacts(
        Optional<Instant> published,
        boolean isRated,
        Optional<String> provider,
        List<String> topics,
        Optional<String> language) {
    public ArticleFacts {
        topics = List.copyOf(topics);
    }

    public static ArticleFacts of(Article article) {
        ArticleSummary summary = article.summary();
        return new ArticleFacts(
                summary.published().map(Published::at),
                summary.quality().isPresent(),
                summary.provider().map(Provider::name),
                summary.topics().withAncestors(),
                summary.language());
    }
}
