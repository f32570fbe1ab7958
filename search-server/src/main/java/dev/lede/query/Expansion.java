package dev.lede.query;

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
 * share one allowance; where it runs out, the most frequent words are kept.
 */
final class Expansion {
    /** For all of a query. */
    private static final int MOST_WORDS = 1024;

    private final WordLookup lookup;
    private int used;
    private boolean isCut;

    Expansion(WordLookup lookup) {
        this.lookup = lookup;
    }

    /** Whether words were left out. */
    boolean isCut() {
        return isCut;
    }

    Query startingWith(String prefix, SearchedText text) throws IOException {
        return any(text, lookup.startingWith(prefix, text.counts(), MOST_WORDS - used));
    }

    Query near(String word, int edits, SearchedText text) throws IOException {
        return any(text, lookup.near(word, edits, text.counts(), MOST_WORDS - used));
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
