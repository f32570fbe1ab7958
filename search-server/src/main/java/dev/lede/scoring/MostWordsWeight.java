package dev.lede.scoring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Words in one index, and how much an article must hold of them. */
final class MostWordsWeight extends Weight {
    private final List<TypedWordsWeight> words;
    private final Coverage coverage;

    private MostWordsWeight(MostWordsQuery query, List<TypedWordsWeight> words) {
        super(query);
        this.words = List.copyOf(words);
        this.coverage = new Coverage(
                words.size(),
                words.stream().mapToDouble(TypedWordsWeight::information).sum());
    }

    static MostWordsWeight of(MostWordsQuery query, IndexSearcher searcher, float boost) throws IOException {
        List<TypedWordsWeight> weights = new ArrayList<>();
        for (TypedWords each : query.words()) {
            weights.add(TypedWordsWeight.of(each, searcher, boost));
        }
        return new MostWordsWeight(query, weights);
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
        Optional<MostWordsScorer> scorer = held(context);
        return scorer.isEmpty() ? null : new DefaultScorerSupplier(scorer.get()); // null: nothing matches here
    }

    private Optional<MostWordsScorer> held(LeafReaderContext context) throws IOException {
        List<TypedWordsScorer> here = new ArrayList<>();
        var lengths = new Normalisations(context);
        for (TypedWordsWeight each : words) {
            each.scorer(lengths).ifPresent(here::add);
        }
        double told = here.stream().mapToDouble(TypedWordsScorer::information).sum();
        return coverage.isEnough(here.size(), told)
                ? Optional.of(new MostWordsScorer(here, coverage))
                : Optional.empty();
    }

    @Override
    public Explanation explain(LeafReaderContext context, int document) throws IOException {
        Optional<MostWordsScorer> scorer = held(context);
        return scorer.isPresent() && scorer.get().iterator().advance(document) == document
                ? Explanation.match(scorer.get().score(), "most of the words")
                : Explanation.noMatch("too few of the words");
    }

    /** See {@link Scored#at}. */
    Optional<List<ScorePart>> parts(LeafReaderContext context, int document) throws IOException {
        List<ScorePart> parts = new ArrayList<>();
        int held = 0;
        double told = 0;
        for (TypedWordsWeight each : words) {
            Optional<List<ScorePart>> own = each.parts(context, document);
            if (own.isPresent()) {
                parts.addAll(own.get());
                held++;
                told += each.information();
            }
        }
        if (!coverage.isEnough(held, told)) {
            return Optional.empty();
        }
        double factor = coverage.factor(told);
        return Optional.of(parts.stream().map(part -> part.times(factor)).toList());
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
        return true;
    }
}
