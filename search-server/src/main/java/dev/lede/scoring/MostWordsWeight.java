package dev.lede.scoring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Words in one index, and how much an article must hold of them. */
final class MostWordsWeight extends Weight {
    private final List<TypedWordsWeight> words;
    private final Coverage coverage;

    MostWordsWeight(MostWordsQuery query, List<TypedWordsWeight> words) {
        super(query);
        this.words = List.copyOf(words);
        this.coverage = new Coverage(
                words.size(),
                words.stream().mapToDouble(TypedWordsWeight::information).sum());
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
        Optional<MostWordsScorer> scorer = held(context);
        return scorer.isEmpty() ? null : new DefaultScorerSupplier(scorer.get()); // null: nothing matches here
    }

    private Optional<MostWordsScorer> held(LeafReaderContext context) throws IOException {
        List<TypedWordsScorer> here = new ArrayList<>();
        for (TypedWordsWeight each : words) {
            each.scorer(context).ifPresent(here::add);
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

    @Override
    public boolean isCacheable(LeafReaderContext context) {
        return true;
    }
}
