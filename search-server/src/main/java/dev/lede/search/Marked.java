package dev.lede.search;

import dev.lede.scoring.AskedQuery;
import dev.lede.scoring.MostWordsQuery;
import dev.lede.scoring.WordQuery;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/**
 * What of a query is marked in one field of an article that it found: every word, phrase, beginning and misspelling that it
 * asks for there, in Lucene's own queries, as a highlighter knows no other. It goes through them anew for each article
 * and field, so that it gets no more than that field needs.
 */
final class Marked {
    /** Nobody reads more marks, and each costs a look into the index for each article. */
    private static final int MOST = 128;

    private Marked() {}

    /** @param field as the index has it: of stems or of words as written */
    static Query in(Query query, String field) {
        Set<Query> parts = new LinkedHashSet<>();
        add(query, field, parts);
        var any = new BooleanQuery.Builder();
        parts.stream().limit(MOST).forEach(part -> any.add(part, Occur.SHOULD));
        return any.build();
    }

    private static void add(Query query, String field, Set<Query> parts) {
        switch (query) {
            case AskedQuery asked -> add(asked.query(), field, parts);
            case WordQuery word -> word.parts().forEach(part -> add(part, field, parts));
            case MostWordsQuery most -> most.parts().forEach(part -> add(part, field, parts));
            case BooleanQuery all ->
                all.clauses().stream()
                        .filter(clause -> clause.occur() != Occur.MUST_NOT)
                        .forEach(clause -> add(clause.query(), field, parts));
            case DisjunctionMaxQuery any -> any.getDisjuncts().forEach(each -> add(each, field, parts));
            case BoostQuery boosted -> add(boosted.getQuery(), field, parts);
            case TermQuery term -> addIf(term.getTerm().field().equals(field), term, parts);
            case PhraseQuery phrase -> addIf(phrase.getField().equals(field), phrase, parts);
            case SynonymQuery several -> addIf(several.getField().equals(field), several, parts);
            default -> {
                // Dates, labels and the like, which mark nothing.
            }
        }
    }

    private static void addIf(boolean isHere, Query part, Set<Query> parts) {
        if (isHere) {
            parts.add(part);
        }
    }
}
