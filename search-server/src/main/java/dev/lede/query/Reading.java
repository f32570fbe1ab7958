package dev.lede.query;

import dev.lede.article.Facet;
import dev.lede.query.ArticleQuery.All;
import dev.lede.query.ArticleQuery.Any;
import dev.lede.query.ArticleQuery.Everything;
import dev.lede.query.ArticleQuery.Fuzzy;
import dev.lede.query.ArticleQuery.Labelled;
import dev.lede.query.ArticleQuery.Most;
import dev.lede.query.ArticleQuery.Not;
import dev.lede.query.ArticleQuery.Phrase;
import dev.lede.query.ArticleQuery.Prefix;
import dev.lede.query.ArticleQuery.PublishedBetween;
import dev.lede.query.ArticleQuery.QualityBetween;
import dev.lede.query.ArticleQuery.Scope;
import dev.lede.query.ArticleQuery.Site;
import dev.lede.query.ArticleQuery.Word;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A query written in the query language: parsing it again gives the same query. */
final class Reading {
    private static final String MIDNIGHT = "T00:00:00Z";

    private Reading() {}

    static String of(ArticleQuery query) {
        return switch (query) {
            case Everything() -> "";
            case Word(var scope, var text) -> in(scope) + text;
            case Phrase(var scope, var text, var slop) -> in(scope) + '"' + text + '"' + (slop == 0 ? "" : "~" + slop);
            case Prefix(var scope, var text) -> in(scope) + text + '*';
            case Fuzzy(var scope, var text, var edits) -> in(scope) + text + '~' + edits;
            case Labelled(var facet, var value) -> field(facet) + value(value);
            case Site(var domain) -> "site:" + domain;
            case QualityBetween(var least, var most) ->
                "quality:" + least.map(String::valueOf).orElse("") + ".."
                        + most.map(String::valueOf).orElse("");
            case PublishedBetween(var after, var before) ->
                Stream.concat(
                                after.map(from -> "after:" + point(from)).stream(),
                                before.map(until -> "before:" + point(until)).stream())
                        .collect(Collectors.joining(" AND "));
            case All(var parts) -> joined(parts, " AND ");
            case Any(var parts) -> joined(parts, " OR ");
            case Most(var words) -> joined(words, " ");
            case Not(Not part) -> "-(" + of(part) + ')';
            case Not(var part) -> '-' + nested(part);
        };
    }

    private static String joined(List<ArticleQuery> parts, String between) {
        return parts.stream().map(Reading::nested).collect(Collectors.joining(between));
    }

    private static String nested(ArticleQuery part) {
        return switch (part) {
            case All all -> '(' + of(all) + ')';
            case Any any -> '(' + of(any) + ')';
            case Most most -> '(' + of(most) + ')';
            case PublishedBetween span
            when span.after().isPresent() && span.before().isPresent() -> '(' + of(span) + ')';
            case Everything everything -> of(everything);
            case Word word -> of(word);
            case Phrase phrase -> of(phrase);
            case Prefix prefix -> of(prefix);
            case Fuzzy fuzzy -> of(fuzzy);
            case Labelled labelled -> of(labelled);
            case Site site -> of(site);
            case QualityBetween quality -> of(quality);
            case PublishedBetween span -> of(span);
            case Not not -> of(not);
        };
    }

    private static String in(Scope scope) {
        return switch (scope) {
            case ANYWHERE -> "";
            case TITLE -> "title:";
            case BODY -> "body:";
            case AUTHOR -> "author:";
        };
    }

    private static String field(Facet facet) {
        return facet.equals(Facet.LANGUAGE) ? "lang:" : facet.name() + ':';
    }

    private static String value(String label) {
        boolean isOneWord = label.codePoints()
                .allMatch(character -> Character.isLetterOrDigit(character) || character == '.' || character == '_');
        return isOneWord ? label : '"' + label + '"';
    }

    private static String point(Instant instant) {
        String text = instant.toString();
        return text.endsWith(MIDNIGHT) ? text.substring(0, text.length() - MIDNIGHT.length()) : text;
    }
}
