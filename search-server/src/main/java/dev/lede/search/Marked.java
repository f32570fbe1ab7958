package dev.lede.search;

import dev.lede.scoring.AskedQuery;
import dev.lede.scoring.FormsQuery;
import dev.lede.scoring.MostWordsQuery;
import dev.lede.scoring.WordQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

/**
 * What of a query is marked in articles that it found: every word, phrase, beginning and misspelling that it asks for, in
 * Lucene's own queries, as a highlighter knows no other. It looks for all of them anew in each field of each article, so
 * that it gets no more than that field holds.
 *
 * @param parts each once, and each in one field, as the index has it: of stems or of words as written
 */
record Marked(List<Query> parts) {
    /** In one field of an article; nobody reads more marks. */
    private static final int MOST = 128;

    Marked {
        parts = List.copyOf(parts);
    }

    /** @param fields in which something may be marked */
    static Marked of(Query query, Collection<String> fields) {
        Set<Query> parts = new LinkedHashSet<>();
        add(query, fields, parts);
        return new Marked(List.copyOf(parts));
    }

    private static void add(Query query, Collection<String> fields, Set<Query> parts) {
        switch (query) {
            case AskedQuery asked -> add(asked.query(), fields, parts);
            case WordQuery word -> word.parts().forEach(part -> add(part, fields, parts));
            case FormsQuery forms -> forms.parts().forEach(part -> add(part, fields, parts));
            case MostWordsQuery most -> most.parts().forEach(part -> add(part, fields, parts));
            case BooleanQuery all ->
                all.clauses().stream()
                        .filter(clause -> clause.occur() != Occur.MUST_NOT)
                        .forEach(clause -> add(clause.query(), fields, parts));
            case DisjunctionMaxQuery any -> any.getDisjuncts().forEach(each -> add(each, fields, parts));
            case BoostQuery boosted -> add(boosted.getQuery(), fields, parts);
            default -> {
                // Dates, labels and the like mark nothing.
                if (terms(query).anyMatch(term -> fields.contains(term.field()))) {
                    parts.add(query);
                }
            }
        }
    }

    /** Of a part, all of them in one field. */
    private static Stream<Term> terms(Query part) {
        return switch (part) {
            case PhraseQuery phrase -> Stream.of(phrase.getTerms());
            case SynonymQuery several -> several.getTerms().stream();
            default -> Stream.empty();
        };
    }

    Stream<Term> terms() {
        return parts.stream().flatMap(Marked::terms);
    }

    /**
     * What an article is marked by, in all of its fields.
     *
     * @param held whether the article holds a term
     */
    BooleanQuery ofArticle(Predicate<Term> held) {
        var any = new BooleanQuery.Builder();
        Map<String, Integer> marks = new HashMap<>();
        for (Query part : parts) {
            Optional<Query> here = held(part, held);
            if (here.isPresent() && marks.merge(fieldOf(part), 1, Integer::sum) <= MOST) {
                any.add(here.get(), Occur.SHOULD);
            }
        }
        return any.build();
    }

    private static Optional<Query> held(Query part, Predicate<Term> held) {
        if (!(part instanceof SynonymQuery several)) {
            return terms(part).allMatch(held) ? Optional.of(part) : Optional.empty();
        }
        List<Term> some = several.getTerms().stream().filter(held).toList();
        var any = new SynonymQuery.Builder(several.getField());
        some.forEach(any::addTerm);
        return some.isEmpty() ? Optional.empty() : Optional.of(any.build());
    }

    /** Of what an article is marked by, what stands in one field. */
    static BooleanQuery inField(BooleanQuery article, String field) {
        var any = new BooleanQuery.Builder();
        article.clauses().stream()
                .map(BooleanClause::query)
                .filter(part -> fieldOf(part).equals(field))
                .forEach(part -> any.add(part, Occur.SHOULD));
        return any.build();
    }

    private static String fieldOf(Query part) {
        return terms(part).findFirst().orElseThrow().field();
    }
}
