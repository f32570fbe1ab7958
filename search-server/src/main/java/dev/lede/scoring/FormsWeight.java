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

/** A word in any form and as written, in one index. */
final class FormsWeight extends Weight {
    private final WordWeight anyForm;
    private final WordWeight asWritten;

    private FormsWeight(FormsQuery query, WordWeight anyForm, WordWeight asWritten) {
        super(query);
        this.anyForm = anyForm;
        this.asWritten = asWritten;
    }

    static FormsWeight of(FormsQuery query, IndexSearcher searcher, float boost) throws IOException {
        return new FormsWeight(
                query,
                new WordWeight(query.anyForm(), searcher, boost),
                new WordWeight(query.asWritten(), searcher, boost * query.share()));
    }

    /** Of any form. */
    Relevance relevance() {
        return anyForm.relevance();
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
        Optional<FormsScorer> scorer = occurring(new Normalisations(context));
        return scorer.isEmpty() ? null : new DefaultScorerSupplier(scorer.get()); // null: nothing matches here
    }

    /** @return nothing where no document of the segment holds it */
    Optional<FormsScorer> occurring(Normalisations lengths) throws IOException {
        Optional<CountedDocuments> any = anyForm.occurrences(lengths.segment());
        if (any.isEmpty()) {
            return Optional.empty();
        }
        // What is only ever written so, as most names and small words are, needn't be gone through twice.
        boolean isAlike = anyForm.occursLike(asWritten);
        Optional<CountedDocuments> written = isAlike ? any : asWritten.occurrences(lengths.segment());
        return Optional.of(new FormsScorer(
                anyForm.scorer(any.get(), lengths),
                written.isEmpty() ? Optional.empty() : Optional.of(asWritten.scorer(written.get(), lengths)),
                isAlike));
    }

    @Override
    public Explanation explain(LeafReaderContext context, int document) throws IOException {
        Explanation any = anyForm.explain(context, document);
        Explanation written = asWritten.explain(context, document);
        if (!any.isMatch() || !written.isMatch()) {
            return any;
        }
        float sum =
                FormsScorer.sum(any.getValue().floatValue(), written.getValue().floatValue());
        return Explanation.match(sum, "any form, and as written:", any, written);
    }

    /** Absent where the document doesn't hold the word. */
    Optional<WordWeight.Held> held(LeafReaderContext context, int document) throws IOException {
        Optional<WordWeight.Held> any = anyForm.held(context, document);
        Optional<WordWeight.Held> written = any.isEmpty() ? any : asWritten.held(context, document);
        if (any.isEmpty() || written.isEmpty()) {
            return any;
        }
        List<Sighting> sightings = new ArrayList<>(any.get().sightings());
        sightings.addAll(written.get().sightings());
        return Optional.of(
                new WordWeight.Held(sightings, any.get().score() + written.get().score()));
    }

    /** See {@link Scored#at}. */
    Optional<List<ScorePart>> parts(LeafReaderContext context, int document) throws IOException {
        return held(context, document)
                .map(held -> List.of(new ScorePart.Text(anyForm.asked(), held.sightings(), held.score())));
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
        return true;
    }
}
