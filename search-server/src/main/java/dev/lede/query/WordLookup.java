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
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Looks for words in an index: those that begin so, or are near to what was typed. What was found is kept, as one search asks
 * again and again: for all of the words, for any of them, and for what may have been meant. For one search, on one thread.
 */
public final class WordLookup {
    /** What a word counts that shares no letter in its place: Lucene's own measure is 0 then, which it refuses. */
    private static final float FARTHEST = 0.1f;

    /** Looked at for one clause and field, so that a short prefix over millions of words stays bounded. */
    private static final int MOST_SEEN = 65_536;

    private static final int MOST_MISSPELLINGS = 50;
    private static final int SAME_START = 1;

    private final IndexReader reader;
    private final Departed departed;
    private final Map<Beginning, Found> starting = new HashMap<>();
    private final Map<Neighbour, Found> near = new HashMap<>();
    private final Map<String, Misspelling> misspellings = new HashMap<>();

    WordLookup(IndexReader reader, Departed departed) {
        this.reader = reader;
        this.departed = departed;
    }

    /**
     * @param weight {@code (0, 1]}, less for a word further away
     * @param rank which words are kept: more is better
     */
    record Candidate(BytesRef term, float weight, double rank) {}

    /** @param isCut whether words were left out */
    record Found(List<Candidate> words, boolean isCut) {
        private static final Found NONE = new Found(List.of(), false);
        private static final Found ALL_CUT = new Found(List.of(), true);
    }

    private record Beginning(String prefix, String field, int most) {}

    private record Neighbour(String word, int edits, String field, int most) {}

    /** @param most words, of which the most frequent are kept */
    Found startingWith(String prefix, String field, int most) throws IOException {
        var asked = new Beginning(prefix, field, most);
        Found found = starting.get(asked);
        if (found == null) { // null where it wasn't asked for yet
            found = lookUp(asked);
            starting.put(asked, found);
        }
        return found;
    }

    /** @param most words, of which the nearest are kept; never more than 50 */
    Found near(String word, int edits, String field, int most) throws IOException {
        var asked = new Neighbour(word, edits, field, Math.min(MOST_MISSPELLINGS, most));
        Found found = near.get(asked);
        if (found == null) { // null where it wasn't asked for yet
            found = lookUp(asked);
            near.put(asked, found);
        }
        return found;
    }

    private Found lookUp(Beginning asked) throws IOException {
        org.apache.lucene.index.Terms terms = MultiTerms.getTerms(reader, asked.field());
        if (terms == null) { // null where no article has the field
            return Found.NONE;
        }
        if (asked.most() == 0) {
            return Found.ALL_CUT;
        }
        TermsEnum each = terms.iterator();
        var start = new BytesRef(asked.prefix());
        var best = new Best(asked.most());
        int seen = 0;
        BytesRef term = each.seekCeil(start) == TermsEnum.SeekStatus.END ? null : each.term();
        while (term != null && StringHelper.startsWith(term, start)) {
            if (++seen > MOST_SEEN) {
                best.isCut = true;
                break;
            }
            BytesRef word = BytesRef.deepCopyOf(term);
            int articles = departed.articles(new Term(asked.field(), word), each.docFreq());
            if (articles > 0) {
                best.keep(new Candidate(word, 1, articles));
            }
            term = each.next();
        }
        return best.found();
    }

    private Found lookUp(Neighbour asked) throws IOException {
        org.apache.lucene.index.Terms terms = MultiTerms.getTerms(reader, asked.field());
        if (terms == null) { // null where no article has the field
            return Found.NONE;
        }
        if (asked.most() == 0) {
            return Found.ALL_CUT;
        }
        Misspelling misspelling = misspellings.computeIfAbsent(
                asked.word() + '~' + asked.edits(), any -> new Misspelling(asked.word(), asked.edits()));
        TermsEnum each = misspelling.in(terms);
        var best = new Best(asked.most());
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            BytesRef word = BytesRef.deepCopyOf(term);
            if (departed.articles(new Term(asked.field(), word), each.docFreq()) > 0) {
                float boost = misspelling.boost();
                best.keep(new Candidate(word, Math.max(FARTHEST, boost), boost));
            }
        }
        return best.found();
    }

    private static final class Best {
        private final int most;
        private final PriorityQueue<Candidate> worstFirst = new PriorityQueue<>(comparingDouble(Candidate::rank));
        private boolean isCut;

        Best(int most) {
            this.most = most;
        }

        void keep(Candidate candidate) {
            worstFirst.add(candidate);
            if (worstFirst.size() > most) {
                worstFirst.remove();
                isCut = true;
            }
        }

        Found found() {
            return new Found(List.copyOf(worstFirst), isCut);
        }
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
}
