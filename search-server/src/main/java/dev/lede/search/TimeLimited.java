package dev.lede.search;

import dev.lede.scoring.RankedQuery;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilterDocIdSetIterator;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * A query that has no more documents once its time is up, so that whoever counts and ranks ends in good order with what
 * it has. {@link IndexSearcher#setTimeout} can't do that here: it limits all searches of a searcher at once.
 */
final class TimeLimited extends Query {
    private final Query query;
    private final Deadline deadline;

    TimeLimited(Query query, Deadline deadline) {
        this.query = query;
        this.deadline = deadline;
    }

    /** The same scores, of what passes these filters too. */
    TimeLimited within(List<Query> filters) {
        if (filters.isEmpty()) {
            return this;
        }
        if (query instanceof RankedQuery ranked) {
            return new TimeLimited(ranked.within(filters), deadline);
        }
        var narrowed = new BooleanQuery.Builder().add(query, Occur.MUST);
        filters.forEach(filter -> narrowed.add(filter, Occur.FILTER));
        return new TimeLimited(narrowed.build(), deadline);
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = query.rewrite(searcher);
        return rewritten.equals(query) ? this : new TimeLimited(rewritten, deadline);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        return new LimitedWeight(this, searcher.createWeight(query, mode, boost), deadline);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        query.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return query.toString(field);
    }

    /** Two limits are never the same: what one found may not be kept for the other. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    private static final class LimitedWeight extends FilterWeight {
        private final Deadline deadline;

        LimitedWeight(Query query, Weight weight, Deadline deadline) {
            super(query, weight);
            this.deadline = deadline;
        }

        @Override
        public boolean isCacheable(LeafReaderContext context) {
            return false;
        }

        @Override
        public int count(LeafReaderContext context) throws IOException {
            return in.count(context);
        }

        @Override
        public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
            ScorerSupplier supplier = in.scorerSupplier(context);
            return supplier == null ? null : new LimitedSupplier(supplier, deadline); // null: nothing matches here
        }
    }

    private static final class LimitedSupplier extends ScorerSupplier {
        private final ScorerSupplier supplier;
        private final Deadline deadline;

        LimitedSupplier(ScorerSupplier supplier, Deadline deadline) {
            this.supplier = supplier;
            this.deadline = deadline;
        }

        @Override
        public Scorer get(long leadCost) throws IOException {
            return new LimitedScorer(supplier.get(leadCost), deadline);
        }

        @Override
        public BulkScorer bulkScorer() throws IOException {
            return new LimitedBulkScorer(supplier.bulkScorer(), deadline);
        }

        @Override
        public long cost() {
            return supplier.cost();
        }

        @Override
        public void setTopLevelScoringClause() {
            // Not passed on: the top level's shortcuts are for whole segments, unlimited.
        }
    }

    private static final class LimitedScorer extends Scorer {
        private final Scorer scorer;
        private final LimitedIterator iterator;
        private final @Nullable TwoPhaseIterator twoPhase; // null where there is nothing to check twice, as in Lucene

        LimitedScorer(Scorer scorer, Deadline deadline) {
            this.scorer = scorer;
            TwoPhaseIterator inner = scorer.twoPhaseIterator();
            if (inner == null) {
                this.iterator = new LimitedIterator(scorer.iterator(), deadline);
                this.twoPhase = null;
            } else {
                this.iterator = new LimitedIterator(inner.approximation(), deadline);
                this.twoPhase = new LimitedTwoPhase(inner, iterator);
            }
        }

        @Override
        public int docID() {
            return iterator.docID();
        }

        @Override
        public DocIdSetIterator iterator() {
            return twoPhase == null ? iterator : TwoPhaseIterator.asDocIdSetIterator(twoPhase);
        }

        @Override
        public @Nullable TwoPhaseIterator twoPhaseIterator() {
            return twoPhase;
        }

        @Override
        public float score() throws IOException {
            return scorer.score();
        }

        @Override
        public int advanceShallow(int target) throws IOException {
            return scorer.advanceShallow(target);
        }

        @Override
        public float getMaxScore(int upTo) throws IOException {
            return scorer.getMaxScore(upTo);
        }

        @Override
        public void setMinCompetitiveScore(float least) throws IOException {
            scorer.setMinCompetitiveScore(least);
        }
    }

    private static final class LimitedTwoPhase extends TwoPhaseIterator {
        private final TwoPhaseIterator inner;

        LimitedTwoPhase(TwoPhaseIterator inner, DocIdSetIterator approximation) {
            super(approximation);
            this.inner = inner;
        }

        @Override
        public boolean matches() throws IOException {
            return inner.matches();
        }

        @Override
        public float matchCost() {
            return inner.matchCost();
        }
    }

    private static final class LimitedIterator extends FilterDocIdSetIterator {
        private final Deadline deadline;
        private boolean hasEnded;

        LimitedIterator(DocIdSetIterator iterator, Deadline deadline) {
            super(iterator);
            this.deadline = deadline;
        }

        @Override
        public int docID() {
            return hasEnded ? NO_MORE_DOCS : in.docID();
        }

        @Override
        public int nextDoc() throws IOException {
            return ends() ? NO_MORE_DOCS : in.nextDoc();
        }

        @Override
        public int advance(int target) throws IOException {
            return ends() ? NO_MORE_DOCS : in.advance(target);
        }

        private boolean ends() {
            hasEnded = hasEnded || deadline.passes();
            return hasEnded;
        }
    }
}
