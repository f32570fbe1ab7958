package dev.lede.health;

import dev.lede.article.Article;
import dev.lede.article.Published;
import java.time.Instant;
import java.util.Optional;

/**
 * One article that something was found of, so that it can be looked up.
 *
 * @param id its key
 * @param source the first of the files that told it, from the named source's parent on; empty where none is known
 * @param published where its date is known
 */
public record Example(String id, String title, String source, Optional<Instant> published) {
    public static Example of(Article article) {
        return new Example(
                article.id().value(),
                article.title(),
                article.sources().stream().findFirst().orElse(""),
                article.summary().published().map(Published::at));
    }
}
