package dev.lede.server;

import static dev.lede.article.Published.Precision.SECOND;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lede.article.ArticleSummary;
import dev.lede.article.Published;
import dev.lede.search.StorySummary;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What every JSON answer says of an article, in two runs of fields; what the source didn't say is left out. */
final class ArticleFields {
    private ArticleFields() {}

    record Headline(String id, Optional<String> url, String title, Optional<String> excerpt) {
        static Headline of(ArticleSummary article) {
            return new Headline(
                    article.id().value(), article.url().map(URI::toString), article.title(), article.excerpt());
        }
    }

    record Facts(
            Optional<Provider> provider,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> topics,
            Optional<String> topicsFrom,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, List<String>> labels,
            Optional<String> type,
            Optional<String> language,
            Optional<Integer> quality,
            Optional<Integer> heat,
            Optional<String> publishedAt,
            Optional<String> publishedPrecision,
            Optional<Image> image) {
        static Facts of(ArticleSummary article) {
            return new Facts(
                    article.provider().map(Provider::of),
                    article.topics().names(),
                    article.topics().names().isEmpty()
                            ? Optional.empty()
                            : Optional.of(lower(article.topics().from())),
                    article.labels(),
                    article.type(),
                    article.language(),
                    article.quality(),
                    article.heat(),
                    article.published().map(Published::at).map(Instant::toString),
                    article.published()
                            .map(Published::precision)
                            .filter(precision -> precision != SECOND)
                            .map(ArticleFields::lower),
                    article.image().map(Image::of));
        }
    }

    record Provider(String name, Optional<String> domain) {
        static Provider of(dev.lede.article.Provider provider) {
            return new Provider(provider.name(), provider.domain());
        }
    }

    record Image(String url, Optional<Integer> width, Optional<Integer> height) {
        static Image of(dev.lede.article.Image image) {
            return new Image(image.url().toString(), image.width(), image.height());
        }
    }

    record Story(
            String id,
            int size,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> providers) {
        static Story of(StorySummary story) {
            return new Story(story.id().value(), story.size(), story.providers());
        }
    }

    /** An enum's constant as JSON and URLs spell it. */
    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
