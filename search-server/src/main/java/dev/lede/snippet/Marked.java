package dev.lede.snippet;

import dev.lede.scoring.AskedQuery;
import dev.lede.scoring.FormsQuery;
import dev.lede.scoring.MostWordsQuery;
import dev.lede.scoring.WordQuery;
import dev.lede.snippet.MarkedPart.AnyOf;
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
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

/**
 * What of a query is marked in articles that it found: every word, phrase, beginning and misspelling that it asks for. Each
 * is looked for where an article holds it alone.
 *
 * @param parts each once, and each in one field, as the index has it: of stems or of words as written
 */
record Marked(List<MarkedPart> parts) {
    /** In one field of an article; nobody reads more marks. */
    private static final int MOST = 128;

    Marked {
        parts = List.copyOf(parts);
    }

    /** @param fields in which something may be marked */
    static Marked of(Query query, Collection<String> fields) {
        Set<MarkedPart> parts = new LinkedHashSet<>();
        add(query, fields, parts);
        return new Marked(List.copyOf(parts));
    }

    private static void add(Query query, Collection<String> fields, Set<MarkedPart> parts) {
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
            default -> part(query).filter(part -> fields.contains(part.field())).ifPresent(parts::add);
        }
    }

    private static Optional<MarkedPart> part(Query query) {
        return switch (query) {
            case PhraseQuery phrase -> Optional.of(MarkedPart.of(phrase));
            case SynonymQuery several -> Optional.of(new AnyOf(several.getTerms()));
            default -> Optional.empty(); // Dates, labels and the like mark nothing.
        };
    }

    Stream<Term> terms() {
        return parts.stream().map(MarkedPart::terms).flatMap(List::stream);
    }

    /**
     * What an article is marked by, in all of its fields, each part once.
     *
     * @param held whether the article holds a term
     */
    List<MarkedPart> ofArticle(Predicate<Term> held) {
        Set<MarkedPart> here = new LinkedHashSet<>();
        Map<String, Integer> marks = new HashMap<>();
        for (MarkedPart part : parts) {
            Optional<MarkedPart> some = part.held(held);
            if (some.isPresent() && marks.merge(part.field(), 1, Integer::sum) <= MOST) {
                here.add(some.get());
            }
        }
        return List.copyOf(here);
    }
}
