package dev.lede.query;

import static java.util.Comparator.comparingDouble;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * What prefixes and misspellings of one query stand for: words that the index holds, scored as one. All of a query's
 * share one allowance; where it runs out, the most frequent words are kept.
 */
final class Expansion {
    /** What a word counts that shares no letter in its place: Lucene's own measure is 0 then, which it refuses. */
    private static final float FARTHEST = 0.1f;

    /** For all of a query, in whatever fields they are. */
    private static final int MOST_WORDS = 1024;

    /** Looked at for one clause and field, so that a short prefix over millions of words stays bounded. */
    private static final int MOST_SEEN = 65_536;

    private static final int MOST_MISSPELLINGS = 50;
    private static final int SAME_START = 1;

    private final IndexReader reader;
    private final Departed departed;
    private final Map<String, Misspelling> misspellings = new HashMap<>();
    private int used;
    private boolean isCut;

    Expansion(IndexReader reader, Departed departed) {
        this.reader = reader;
        this.departed = departed;
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
        org.apache.lucene.index.Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null) { // null where no article has the field
            return List.of();
        }
        if (most == 0) {
            isCut = true;
            return List.of();
        }
        TermsEnum each = terms.iterator();
        var start = new BytesRef(prefix);
        var best = new PriorityQueue<Candidate>(comparingDouble(Candidate::rank));
        int seen = 0;
        BytesRef term = each.seekCeil(start) == TermsEnum.SeekStatus.END ? null : each.term();
        while (term != null && StringHelper.startsWith(term, start)) {
            if (++seen > MOST_SEEN) {
                isCut = true;
                break;
            }
            BytesRef word = BytesRef.deepCopyOf(term);
            int articles = departed.articles(new Term(field, word), each.docFreq());
            if (articles > 0) {
                keep(best, new Candidate(word, 1, articles), most);
            }
            term = each.next();
        }
        return List.copyOf(best);
    }

    List<Candidate> near(String word, int edits, String field, int most) throws IOException {
        org.apache.lucene.index.Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null) { // null where no article has the field
            return List.of();
        }
        if (most == 0) {
            isCut = true;
            return List.of();
        }
        Misspelling misspelling = misspellings.computeIfAbsent(word + '~' + edits, any -> new Misspelling(word, edits));
        TermsEnum each = misspelling.in(terms);
        var best = new PriorityQueue<Candidate>(comparingDouble(Candidate::rank));
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            BytesRef near = BytesRef.deepCopyOf(term);
            if (departed.articles(new Term(field, near), each.docFreq()) > 0) {
                float boost = misspelling.boost();
                var candidate = new Candidate(near, Math.max(FARTHEST, boost), boost);
                keep(best, candidate, Math.min(MOST_MISSPELLINGS, most));
            }
        }
        return List.copyOf(best);
    }

    private void keep(PriorityQueue<Candidate> best, Candidate candidate, int most) {
        best.add(candidate);
        if (best.size() > most) {
            best.remove();
            isCut = true;
        }
    }

    static Query anyOf(String field, List<Candidate> words) {
        if (words.isEmpty()) {
            return new MatchNoDocsQuery("no such word in " + field);
        }
        var any = new SynonymQuery.Builder(field);
        words.forEach(word -> any.addTerm(word.term(), word.weight()));
        return any.build();
    }

    /** What is near a word, in one field after another: Lucene's automata for it are dear, and made once. */
    private static final class Misspelling extends FuzzyQuery {
        private final AttributeSource automata = new AttributeSource();

        Misspelling(String word, int edits) {
            super(new Term("", word), edits, SAME_START);
        }

        TermsEnum in(org.apache.lucene.index.Terms terms) throws IOException {
            return getTermsEnum(terms, automata);
        }

        /** Of the term that the last one stands at. */
        float boost() {
            return automata.addAttribute(BoostAttribute.class).getBoost();
        }
    }

    /**
     * @param weight {@code (0, 1]}, less for a word further away
     * @param rank which words are kept: more is better
     */
    record Candidate(BytesRef term, float weight, double rank) {}
}
