package dev.lede.spelling;

import dev.lede.query.ArticleQuery;
import dev.lede.query.ArticleQuery.All;
import dev.lede.query.ArticleQuery.Any;
import dev.lede.query.ArticleQuery.Most;
import dev.lede.query.ArticleQuery.Not;
import java.util.List;

/** A query of which nothing may be missing. */
final class EveryWord {
    private EveryWord() {}

    /** The same query, with every one of a long run of words where some might be missing. */
    static ArticleQuery of(ArticleQuery query) {
        return switch (query) {
            case Most(var words) -> new All(each(words));
            case All(var parts) -> new All(each(parts));
            case Any(var parts) -> new Any(each(parts));
            case Not(var part) -> new Not(of(part));
            case ArticleQuery leaf -> leaf;
        };
    }

    private static List<ArticleQuery> each(List<ArticleQuery> parts) {
        return parts.stream().map(EveryWord::of).toList();
    }
}
