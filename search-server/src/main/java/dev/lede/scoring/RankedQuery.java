package dev.lede.scoring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
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

/** What another query finds within some filters, each article's score multiplied by what it is worth besides. Immutable. */
public final class RankedQuery extends Query {
    private final Query text;
    private final List<Query> filters;
    private final Worth worth;

    public RankedQuery(Query text, Worth worth) {
        this(text, List.of(), worth);
    }

    private RankedQuery(Query text, List<Query> filters, Worth worth) {
        this.text = text;
        this.filters = filters;
        this.worth = worth;
    }

    /** The same scores, of what passes these filters too. */
    public RankedQuery within(List<Query> narrower) {
        return new RankedQuery(
                text, Stream.concat(filters.stream(), narrower.stream()).toList(), worth);
    }

    /** What finds and scores, where no filter narrows it. */
    public Query text() {
        return text;
    }

    public Worth worth() {
        return worth;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = text.rewrite(searcher);
        List<Query> narrower = new ArrayList<>();
        for (Query filter : filters) {
            narrower.add(filter.rewrite(searcher));
        }
        return rewritten.equals(text) && narrower.equals(filters)
                ? this
                : new RankedQuery(rewritten, List.copyOf(narrower), worth);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Query narrowed = narrowed();
        if (!mode.needsScores()) {
            return searcher.createWeight(narrowed, mode, boost);
        }
        Optional<WordsWeight> words = WordsWeight.of(narrowed, searcher, boost);
        Weight weight = words.isPresent() ? words.get() : searcher.createWeight(narrowed, mode, boost);
        // Windows look at all that the text finds, however little of it passes the filters; and they sum by another
        // last digit.
        Optional<Windows> windows = filters.isEmpty() ? Windows.of(text, searcher, boost) : Optional.empty();
        return new RankedWeight(this, weight, windows, worth);
    }

    private Query narrowed() {
        if (filters.isEmpty()) {
            return text;
        }
        var narrowed = new BooleanQuery.Builder();
        if (text instanceof BooleanQuery join
                && join.clauses().stream().allMatch(clause -> clause.occur() == Occur.MUST)) {
            join.clauses().forEach(narrowed::add);
        } else {
            narrowed.add(text, Occur.MUST);
        }
        filters.forEach(filter -> narrowed.add(filter, Occur.FILTER));
        return narrowed.build();
    }

    @Override
    public void visit(QueryVisitor visitor) {
        text.visit(visitor);
        QueryVisitor narrowing = visitor.getSubVisitor(Occur.FILTER, this);
        filters.forEach(filter -> filter.visit(narrowing));
    }

    @Override
    public String toString(String field) {
        return narrowed().toString(field);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RankedQuery query
                && text.equals(query.text)
                && filters.equals(query.filters)
                && worth.equals(query.worth);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, filters, worth);
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
