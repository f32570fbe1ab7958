package dev.lede.scoring;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** What another query finds, each article's score multiplied by what it is worth besides. Immutable. */
public final class RankedQuery extends Query {
    private final Query text;
    private final Worth worth;

    public RankedQuery(Query text, Worth worth) {
        this.text = text;
        this.worth = worth;
    }

    /** What finds and scores. */
    public Query text() {
        return text;
    }

    public Worth worth() {
        return worth;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = text.rewrite(searcher);
        return rewritten.equals(text) ? this : new RankedQuery(rewritten, worth);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        if (!mode.needsScores()) {
            return searcher.createWeight(text, mode, boost);
        }
        Optional<WordsWeight> words = WordsWeight.of(text, searcher, boost);
        Weight weight = words.isPresent() ? words.get() : searcher.createWeight(text, mode, boost);
        return new RankedWeight(this, weight, Windows.of(text, searcher, boost), worth);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        text.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return text.toString(field);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RankedQuery query && text.equals(query.text) && worth.equals(query.worth);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, worth);
    }

    private static final class RankedWeight extends FilterWeight {
        private final Optional<Windows> windows;
        private final Worth worth;

        RankedWeight(Query query, Weight weight, Optional<Windows> windows, Worth worth) {
            super(query, weight);
            this.windows = windows;
            this.worth = worth;
        }

        @Override
        public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
            ScorerSupplier supplier = in.scorerSupplier(context);
            if (supplier == null) { // null: nothing matches here
                return null;
            }
            Worth.InSegment factors = worth.in(context.reader());
            return new ScorerSupplier() {
                @Override
                public Scorer get(long leadCost) throws IOException {
                    return new RankedScorer(supplier.get(leadCost), factors);
                }

                @Override
                public BulkScorer bulkScorer() throws IOException {
                    Optional<BulkScorer> byWindows =
                            windows.isPresent() ? windows.get().in(context) : Optional.empty();
                    return new RankedBulkScorer(
                            byWindows.isPresent() ? byWindows.get() : supplier.bulkScorer(), factors);
                }

                @Override
                public long cost() {
                    return supplier.cost();
                }
            };
        }

        @Override
        public Explanation explain(LeafReaderContext context, int document) throws IOException {
            Explanation text = in.explain(context, document);
            if (!text.isMatch()) {
                return text;
            }
            Worth.Factors factors = worth.in(context.reader()).of(document);
            return Explanation.match(
                    RankedScorer.score(text.getValue().floatValue(), factors),
                    "product of:",
                    text,
                    Explanation.match(factors.quality(), "quality"),
                    Explanation.match(factors.freshness(), "freshness"));
        }
    }
}
