package dev.lede.query;

import dev.lede.query.ArticleQuery.All;
import dev.lede.query.ArticleQuery.Any;
import dev.lede.query.ArticleQuery.Fuzzy;
import dev.lede.query.ArticleQuery.Most;
import dev.lede.query.ArticleQuery.Prefix;
import dev.lede.query.ArticleQuery.Scope;
import dev.lede.query.ArticleQuery.Word;
import dev.lede.wording.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What to search where a query finds nothing: any of its words instead of all of them. Exclusions, fields and phrases
 * stay as they are.
 */
public final class Relaxed {
    private static final Sentence NOTICE = Sentence.of("notice.relaxed");

    private Relaxed() {}

    /** @return nothing where the query has fewer than two plain words, or asks for any of them already */
    public static Optional<ParsedQuery> of(ParsedQuery parsed) {
        List<ArticleQuery> words = new ArrayList<>();
        List<ArticleQuery> rest = new ArrayList<>();
        for (ArticleQuery part : parts(parsed.query())) {
            List<ArticleQuery> plain = plainWords(part);
            if (plain.isEmpty()) {
                rest.add(part);
            } else {
                words.addAll(plain);
            }
        }
        if (words.size() < 2 || parsed.query() instanceof Any) {
            return Optional.empty();
        }
        ArticleQuery relaxed = SyntaxTree.all(
                Stream.concat(Stream.of(SyntaxTree.any(words)), rest.stream()).toList());
        return Optional.of(new ParsedQuery(
                parsed.text(),
                Reading.of(relaxed),
                Stream.concat(parsed.notices().stream(), Stream.of(NOTICE)).toList(),
                relaxed));
    }

    private static List<ArticleQuery> parts(ArticleQuery query) {
        return query instanceof All all ? all.parts() : List.of(query);
    }

    /** The words that a part stands for, or nothing where it isn't made of plain words alone. */
    private static List<ArticleQuery> plainWords(ArticleQuery part) {
        return switch (part) {
            case Most(var words) -> words;
            case Any(var choices) when choices.stream().allMatch(Relaxed::isPlain) -> choices;
            case ArticleQuery other when isPlain(other) -> List.of(other);
            case ArticleQuery other -> List.of();
        };
    }

    private static boolean isPlain(ArticleQuery part) {
        return (part instanceof Word word && word.scope() == Scope.ANYWHERE)
                || (part instanceof Prefix prefix && prefix.scope() == Scope.ANYWHERE)
                || (part instanceof Fuzzy fuzzy && fuzzy.scope() == Scope.ANYWHERE);
    }
}
