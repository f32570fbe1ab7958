package dev.lede.spelling;

import dev.lede.query.ArticleQuery;
import dev.lede.query.ArticleQuery.All;
import dev.lede.query.ArticleQuery.Any;
import dev.lede.query.ArticleQuery.Most;
import dev.lede.query.ArticleQuery.Not;
import java.util.List;

/** A query of which nothing may be missing. */
public final class EveryWord {
    /** So many matches are enough to look through: whoever has them needs no other query. */
    static final int ENOUGH = 10;

    private EveryWord() {}

    /**
     * Whether a query needs no correction for what it found, so that none need be looked for.
     *
     * @param found articles, or fewer
     */
    public static boolean isEnough(ArticleQuery query, long found) {
        return found >= ENOUGH && of(query).equals(query);
    }

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
