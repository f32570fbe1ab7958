package dev.lede.query;

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
import dev.lede.query.ArticleQuery.Site;
import dev.lede.query.ArticleQuery.Word;
import dev.lede.query.WordLookup.Found;
import dev.lede.scoring.SearchedText;
import dev.lede.scoring.Spelling;
import dev.lede.scoring.WordQuery;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/**
 * What prefixes and misspellings of one query stand for: words that the index holds, scored as one. All of a query's
 * share one allowance, and what one leaves is the others'; where it doesn't do, the most frequent words are kept.
 */
final class Expansion {
    /** For all of a query. */
    private static final int MOST_WORDS = 1024;

    private final WordLookup lookup;
    private int used;

    /** Clauses that are still to come. */
    private int ahead;

    private boolean isCut;

    Expansion(ArticleQuery query, WordLookup lookup) {
        this.lookup = lookup;
        this.ahead = clauses(query);
    }

    /** Prefixes and misspellings. */
    private static int clauses(ArticleQuery query) {
        return switch (query) {
            case Prefix prefix -> 1;
            case Fuzzy fuzzy -> 1;
            case All(var parts) -> clauses(parts);
            case Any(var parts) -> clauses(parts);
            case Most(var words) -> clauses(words);
            case Not(var part) -> clauses(part);
            case Word word -> 0;
            case Phrase phrase -> 0;
            case Everything everything -> 0;
            case Labelled labelled -> 0;
            case Site site -> 0;
            case QualityBetween quality -> 0;
            case PublishedBetween span -> 0;
        };
    }

    private static int clauses(List<ArticleQuery> parts) {
        return parts.stream().mapToInt(Expansion::clauses).sum();
    }

    /** Whether words were left out. */
    boolean isCut() {
        return isCut;
    }

    Query startingWith(String prefix, SearchedText text) throws IOException {
        return any(text, lookup.startingWith(prefix, text.counts(), share()));
    }

    Query near(String word, int edits, SearchedText text) throws IOException {
        return any(text, lookup.near(word, edits, text.counts(), share()));
    }

    /** So that the first of them leaves the others enough to be found by. */
    private int share() {
        int share = (MOST_WORDS - used) / Math.max(1, ahead);
        ahead--;
        return share;
    }

    private Query any(SearchedText text, Found found) {
        used += found.words().size();
        isCut |= found.isCut();
        return found.words().isEmpty()
                ? new MatchNoDocsQuery("no such word")
                : new WordQuery(
                        text,
                        found.words().stream()
                                .map(word -> new Spelling(
                                        List.of(word.term().utf8ToString()), word.weight(), Optional.empty()))
                                .toList());
    }
}
