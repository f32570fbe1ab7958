package dev.lede.server;

import static dev.lede.article.Published.Precision.SECOND;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lede.article.ArticleSummary;
import dev.lede.article.Published;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What every JSON answer says of an article: what the source didn't say is left out. */
record ArticleFields(
        String id,
        Optional<String> url,
        String title,
        Optional<String> excerpt,
        Optional<Provider> provider,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> topics,
        Optional<String> topicsFrom,
        Optional<String> type,
        Optional<String> language,
        Optional<Integer> quality,
        Optional<Integer> heat,
        Optional<String> publishedAt,
        Optional<String> publishedPrecision,
        Optional<Image> image) {

    record Provider(String name, Optional<String> domain) {
        static Provider of(dev.lede.article.Provider provider) {
            return new Provider(provider.name(), provider.domain());
        }
    }

    record Image(String url, Optional<Integer> width, Optional<Integer> height) {}

    static ArticleFields of(ArticleSummary article) {
        return new ArticleFields(
                article.id().value(),
                article.url().map(URI::toString),
                article.title(),
                article.excerpt(),
                article.provider().map(Provider::of),
                article.topics().names(),
                article.topics().names().isEmpty()
                        ? Optional.empty()
                        : Optional.of(lower(article.topics().from())),
                article.type(),
                article.language(),
                article.quality(),
                article.heat(),
                article.published().map(Published::at).map(Instant::toString),
                article.published()
                        .map(Published::precision)
                        .filter(precision -> precision != SECOND)
                        .map(ArticleFields::lower),
                article.image().map(image -> new Image(image.url().toString(), image.width(), image.height())));
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
