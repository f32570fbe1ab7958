package dev.lede.query;

import dev.lede.query.WordLookup.Candidate;
import dev.lede.query.WordLookup.Found;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

/**
 * What prefixes and misspellings of one query stand for: words that the index holds, scored as one. All of a query's
 * share one allowance; where it runs out, the most frequent words are kept.
 */
final class Expansion {
    /** For all of a query, in whatever fields they are. */
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

    /** Counts words found against the allowance. */
    void spend(int words) {
        used += words;
    }

    /** An equal part of what is left, for each of the fields that are still to be looked in. */
    int share(int fields) {
        return Math.max(0, MOST_WORDS - used) / fields;
    }

    List<Candidate> startingWith(String prefix, String field, int most) throws IOException {
        return told(lookup.startingWith(prefix, field, most));
    }

    List<Candidate> near(String word, int edits, String field, int most) throws IOException {
        return told(lookup.near(word, edits, field, most));
    }

    private List<Candidate> told(Found found) {
        isCut |= found.isCut();
        return found.words();
    }

    static Query anyOf(String field, List<Candidate> words) {
        if (words.isEmpty()) {
            return new MatchNoDocsQuery("no such word in " + field);
        }
        var any = new SynonymQuery.Builder(field);
        words.forEach(word -> any.addTerm(word.term(), word.weight()));
        return any.build();
    }
}
