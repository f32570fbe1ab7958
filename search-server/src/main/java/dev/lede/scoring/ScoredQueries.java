package dev.lede.scoring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** A query's tree as what each of its parts adds to a score: our own queries, and those of Lucene's that they are joined by. */
final class ScoredQueries {
    private final IndexSearcher searcher;

    ScoredQueries(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** @param boost what its score is multiplied by */
    Scored of(Query query, float boost) throws IOException {
        return switch (query) {
            case RankedQuery ranked -> new Scored.Ranked(of(ranked.text(), boost), ranked.worth());
            case AskedQuery asked -> new Scored.Named(asked.asked(), of(asked.query(), boost));
            case BoostQuery boosted -> of(boosted.getQuery(), boost * boosted.getBoost());
            case BooleanQuery joined -> joined(joined, boost);
            case DisjunctionMaxQuery choices when choices.getTieBreakerMultiplier() == 0 -> best(choices, boost);
            case WordQuery word -> new WordWeight(word, searcher, boost)::parts;
            case FormsQuery forms -> FormsWeight.of(forms, searcher, boost)::parts;
            case MostWordsQuery words -> MostWordsWeight.of(words, searcher, boost)::parts;
            case PhraseQuery row ->
                leaf(row, boost, (weight, segment, document) -> rows(row, weight, segment, document));
            default -> {
                Weight weight = weight(query, ScoreMode.COMPLETE, boost);
                yield (segment, document) -> {
                    Optional<Scorer> scorer = Scored.scorer(weight, segment, document);
                    return scorer.isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    List.of(new ScorePart.Match(scorer.get().score())));
                };
            }
        };
    }

    private Scored best(DisjunctionMaxQuery query, float boost) throws IOException {
        List<Scored> choices = new ArrayList<>();
        for (Query each : query.getDisjuncts()) {
            choices.add(of(each, boost));
        }
        return new Scored.Best(List.copyOf(choices));
    }

    private Scored joined(BooleanQuery query, float boost) throws IOException {
        List<Scored> required = new ArrayList<>();
        List<Scored> choices = new ArrayList<>();
        List<Weight> filters = new ArrayList<>();
        List<Weight> excluded = new ArrayList<>();
        for (BooleanClause clause : query) {
            switch (clause.occur()) {
                case MUST -> required.add(of(clause.query(), boost));
                case SHOULD -> choices.add(of(clause.query(), boost));
                case FILTER -> filters.add(weight(clause.query(), ScoreMode.COMPLETE_NO_SCORES, 1));
                case MUST_NOT -> excluded.add(weight(clause.query(), ScoreMode.COMPLETE_NO_SCORES, 1));
            }
        }
        boolean onlyChoices = required.isEmpty() && filters.isEmpty();
        return new Scored.Sum(
                List.copyOf(required),
                List.copyOf(choices),
                Math.max(query.getMinimumNumberShouldMatch(), onlyChoices ? 1 : 0),
                List.copyOf(filters),
                List.copyOf(excluded));
    }

    private Weight weight(Query query, ScoreMode mode, float boost) throws IOException {
        return searcher.createWeight(searcher.rewrite(query), mode, boost);
    }

    @FunctionalInterface
    private interface Sightings {
        List<Sighting> at(Weight weight, LeafReaderContext segment, int document) throws IOException;
    }

    /** Of a field, to be named by what was asked. */
    private Scored leaf(Query query, float boost, Sightings sightings) throws IOException {
        Weight weight = weight(query, ScoreMode.COMPLETE, boost);
        return (segment, document) -> {
            Optional<Scorer> scorer = Scored.scorer(weight, segment, document);
            return scorer.isEmpty()
                    ? Optional.empty()
                    : Optional.of(List.of(new ScorePart.Text(
                            new Asked(Asked.Kind.WORD, query.toString()),
                            sightings.at(weight, segment, document),
                            scorer.get().score())));
        };
    }

    private static List<Sighting> rows(PhraseQuery query, Weight weight, LeafReaderContext segment, int document)
            throws IOException {
        Matches matches = weight.matches(segment, document);
        MatchesIterator each =
                matches == null ? null : matches.getMatches(query.getField()); // null where there is none
        int times = 0;
        while (each != null && each.next()) {
            times++;
        }
        List<String> terms = Stream.of(query.getTerms()).map(Term::text).toList();
        return times == 0 ? List.of() : List.of(new Sighting(query.getField(), Spelling.of(terms), times));
    }
}
