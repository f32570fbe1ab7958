package dev.lede.normalise;

import dev.lede.article.ArticleId;
import dev.lede.article.Provider;
import dev.lede.article.Published;
import dev.lede.read.RawArticle;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which article a telling is of (docs/sources.md says the rule to readers). */
final class ArticleIdentity {
    private static final Pattern COUNTED = Pattern.compile("\\d{1,9}");

    private ArticleIdentity() {}

    /**
     * A number counts within its source alone: with the title it is an id. A day's summary has one title in every language.
     */
    static ArticleId of(
            RawArticle raw,
            Optional<URI> url,
            Optional<Provider> provider,
            String title,
            Optional<Published> published,
            Optional<String> language) {
        String name = provider.map(Provider::name).orElse("");
        return url.map(SamePage::of)
                .map(ArticleId::ofUrl)
                .or(() -> ofSource(raw))
                .or(() -> sourceId(raw).map(number -> ArticleId.ofTelling(name, title, "#" + number)))
                .orElseGet(() -> ArticleId.ofTelling(
                        name,
                        title,
                        Stream.concat(published.map(ArticleIdentity::written).stream(), language.stream())
                                .collect(Collectors.joining(" "))));
    }

    /** Of what the source calls it, where that is more than a number. */
    static Optional<ArticleId> ofSource(RawArticle raw) {
        return sourceId(raw).filter(id -> !COUNTED.matcher(id).matches()).map(ArticleId::ofSourceId);
    }

    private static Optional<String> sourceId(RawArticle raw) {
        return raw.sourceId()
                .map(told -> PlainText.line(Mojibake.repair(told.text())))
                .filter(id -> !id.isEmpty());
    }

    /** As exact as it is known: an instant, a day or a month. */
    private static String written(Published published) {
        return switch (published.precision()) {
            case SECOND -> published.at().toString();
            case DAY -> published.day().toString();
            case MONTH -> published.day().toString().substring(0, 7);
        };
    }
}
