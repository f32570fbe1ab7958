package dev.lede.scoring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Words, names and phrases that must all be there, and filters to pass, in one index: what nearly every search is. As Lucene
 * joins them, but quicker.
 */
final class WordsWeight extends Weight {
    /** Each a word's. */
    private final List<Weight> words;

    private final List<Weight> filters;

    private WordsWeight(Query query, List<Weight> words, List<Weight> filters) {
        super(query);
        this.words = List.copyOf(words);
        this.filters = List.copyOf(filters);
    }

    /**
     * @param query rewritten
     * @return nothing for one that is anything else
     */
    static Optional<WordsWeight> of(Query query, IndexSearcher searcher, float boost) throws IOException {
        List<BooleanClause> clauses =
                query instanceof BooleanQuery join ? join.clauses() : List.of(new BooleanClause(query, Occur.MUST));
        List<Weight> words = new ArrayList<>();
        List<Weight> filters = new ArrayList<>();
        if (!clauses.stream().allMatch(clause -> isWord(clause) || clause.occur() == Occur.FILTER)) {
            return Optional.empty();
        }
        for (BooleanClause clause : clauses) {
            if (isWord(clause)) {
                words.add(searcher.createWeight(clause.query(), ScoreMode.COMPLETE, boost));
            } else if (!(clause.query() instanceof MatchAllDocsQuery)) {
                filters.add(searcher.createWeight(clause.query(), ScoreMode.COMPLETE_NO_SCORES, 1));
            }
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(new WordsWeight(query, words, filters));
    }

    private static boolean isWord(BooleanClause clause) {
        return clause.occur() == Occur.MUST && isWord(clause.query());
    }

    private static boolean isWord(Query query) {
        return switch (query) {
            case FormsQuery forms -> true;
            case WordQuery word -> true;
            case BoostQuery boosted -> isWord(boosted.getQuery());
            default -> false;
        };
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
        var lengths = new Normalisations(context);
        List<FormsScorer> found = new ArrayList<>();
        for (Weight word : words) {
            Optional<FormsScorer> scorer = occurring(word, lengths);
            if (scorer.isEmpty()) {
                return null; // null: nothing matches here
            }
            found.add(scorer.get());
        }
        List<ScorerSupplier> passing = new ArrayList<>();
        for (Weight filter : filters) {
            ScorerSupplier passed = filter.scorerSupplier(context);
            if (passed == null) {
                return null; // null: nothing matches here
            }
            passing.add(passed);
        }
        return new Supplier(List.copyOf(found), List.copyOf(passing));
    }

    private static Optional<FormsScorer> occurring(Weight weight, Normalisations lengths) throws IOException {
        return switch (weight) {
            case FormsWeight forms -> forms.occurring(lengths);
            case WordWeight word ->
                word.occurring(lengths).map(scorer -> new FormsScorer(scorer, Optional.empty(), false));
            default -> throw new IllegalStateException("no word: " + weight.getQuery());
        };
    }

    @Override
    public Explanation explain(LeafReaderContext context, int document) throws IOException {
        for (Weight filter : filters) {
            if (!filter.explain(context, document).isMatch()) {
                return Explanation.noMatch("filtered out");
            }
        }
        List<Explanation> parts = new ArrayList<>();
        double sum = 0;
        for (Weight word : words) {
            Explanation part = word.explain(context, document);
            if (!part.isMatch()) {
                return Explanation.noMatch("not all words", part);
            }
            parts.add(part);
            sum += part.getValue().floatValue();
        }
        return parts.size() == 1 ? parts.getFirst() : Explanation.match((float) sum, "sum of:", parts);
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
        return filters.stream().allMatch(filter -> filter.isCacheable(context));
    }

    private static final class Supplier extends ScorerSupplier {
        private final List<FormsScorer> words;
        private final List<ScorerSupplier> filters;

        Supplier(List<FormsScorer> words, List<ScorerSupplier> filters) {
            this.words = words;
            this.filters = filters;
        }

        @Override
        public Scorer get(long leadCost) throws IOException {
            return words.size() == 1 && filters.isEmpty()
                    ? words.getFirst()
                    : new WordsScorer(words, passing(Math.min(leadCost, cost())));
        }

        @Override
        public BulkScorer bulkScorer() throws IOException {
            return new WordsBulkScorer(
                    words, passing(cost()).stream().map(Passing::new).toList());
        }

        private List<Scorer> passing(long leadCost) throws IOException {
            List<Scorer> passing = new ArrayList<>();
            for (ScorerSupplier filter : filters) {
                passing.add(filter.get(leadCost));
            }
            return passing;
        }

        @Override
        public long cost() {
            return Math.min(
                    words.stream()
                            .mapToLong(word -> word.documents().cost())
                            .min()
                            .orElseThrow(),
                    filters.stream().mapToLong(ScorerSupplier::cost).min().orElse(Long.MAX_VALUE));
        }
    }
}
