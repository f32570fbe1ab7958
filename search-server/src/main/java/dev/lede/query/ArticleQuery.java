package dev.lede.query;

import dev.lede.article.Facet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a reader asked for, as a tree: the meaning of the search box, free of Lucene. */
public sealed interface ArticleQuery {
    ArticleQuery EVERYTHING = new Everything();

    /** Where a word or phrase is looked for. */
    enum Scope {
        ANYWHERE,
        TITLE,
        BODY,
        AUTHOR
    }

    /** Every article; an empty search box. */
    record Everything() implements ArticleQuery {}

    /** Articles that hold this word, or another form of it. */
    record Word(Scope scope, String text) implements ArticleQuery {}

    /**
     * Articles that hold exactly these words, in this order.
     *
     * @param slop how many positions the words may be apart from that, zero or more
     */
    record Phrase(Scope scope, String text, int slop) implements ArticleQuery {}

    /** @param text at least 2 letters */
    record Prefix(Scope scope, String text) implements ArticleQuery {}

    /** @param edits 1 or 2 */
    record Fuzzy(Scope scope, String text, int edits) implements ArticleQuery {}

    /** Articles that bear this label, by canonical name without regard to case, or by alias. */
    record Labelled(Facet facet, String value) implements ArticleQuery {}

    /** @param domain in lower case; its subdomains match too */
    record Site(String domain) implements ArticleQuery {}

    /** Both ends in; at least one is there. */
    record QualityBetween(Optional<Integer> least, Optional<Integer> most) implements ArticleQuery {}

    /** From {@code after} on, before {@code before}; at least one is there. */
    record PublishedBetween(Optional<Instant> after, Optional<Instant> before) implements ArticleQuery {}

    /** Articles that match every part. */
    record All(List<ArticleQuery> parts) implements ArticleQuery {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Articles that hold those of the words that tell most; which may be missing depends on how rare each is.
     *
     * @param words plain ones, three different ones at least; one that is there twice counts twice and is held once
     */
    record Most(List<ArticleQuery> words) implements ArticleQuery {
        public Most {
            words = List.copyOf(words);
        }
    }

    /** Articles that match at least one part. */
    record Any(List<ArticleQuery> parts) implements ArticleQuery {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** Articles that don't match the part. */
    record Not(ArticleQuery part) implements ArticleQuery {}
}
