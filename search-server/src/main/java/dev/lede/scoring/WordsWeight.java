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
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Words, names and phrases that must all be there, in one index: what nearly every search is. As Lucene joins them, but quicker. */
final class WordsWeight extends Weight {
    /** Each a word's. */
    private final List<Weight> words;

    private WordsWeight(Query query, List<Weight> words) {
        super(query);
        this.words = words;
    }

    /**
     * @param query rewritten
     * @return nothing for one that is anything else
     */
    static Optional<WordsWeight> of(Query query, IndexSearcher searcher, float boost) throws IOException {
        List<Query> parts = query instanceof BooleanQuery join ? required(join) : List.of(query);
        if (parts.isEmpty() || !parts.stream().allMatch(WordsWeight::isWord)) {
            return Optional.empty();
        }
        List<Weight> words = new ArrayList<>();
        for (Query part : parts) {
            words.add(searcher.createWeight(part, ScoreMode.COMPLETE, boost));
        }
        return Optional.of(new WordsWeight(query, List.copyOf(words)));
    }

    /** None where some clause isn't. */
    private static List<Query> required(BooleanQuery join) {
        List<BooleanClause> clauses = join.clauses();
        return clauses.stream().allMatch(clause -> clause.occur() == Occur.MUST)
                ? clauses.stream().map(BooleanClause::query).toList()
                : List.of();
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
        return new Supplier(List.copyOf(found));
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
        return true;
    }

    private static final class Supplier extends ScorerSupplier {
        private final List<FormsScorer> words;

        Supplier(List<FormsScorer> words) {
            this.words = words;
        }

        @Override
        public Scorer get(long leadCost) {
            return words.size() == 1 ? words.getFirst() : new WordsScorer(words);
        }

        @Override
        public BulkScorer bulkScorer() {
            return new WordsBulkScorer(words);
        }

        @Override
        public long cost() {
            return words.stream()
                    .mapToLong(word -> word.documents().cost())
                    .min()
                    .orElseThrow();
        }
    }
}
