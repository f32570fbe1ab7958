package dev.lede.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** The articles that another search found, so that they can be put in order. Immutable. */
final class MatchedQuery extends Query {
    private final Matched matched;

    MatchedQuery(Matched matched) {
        this.matched = matched;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
                for (MatchedSegment segment : matched.segments()) {
                    if (segment.context().ord == context.ord) {
                        return new DefaultScorerSupplier(new ConstantScoreScorer(score(), mode, segment.iterator()));
                    }
                }
                return null; // null: nothing matches here
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "matched";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MatchedQuery query && matched.equals(query.matched);
    }

    @Override
    public int hashCode() {
        return matched.hashCode();
    }
}
