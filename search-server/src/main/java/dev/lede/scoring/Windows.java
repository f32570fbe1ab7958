package dev.lede.scoring;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/**
 * Finds by windows what many clauses join. Where most of them are frequent words, looking for one document at a time asks
 * each of them at nearly every document, and those that are there twice, twice.
 */
final class Windows {
    /** Of fewer leaves none is asked often enough. */
    private static final int LEAST_LEAVES = 4;

    private final Query query;
    private final float boost;
    private final Map<Query, Leaf> leaves;

    private Windows(Query query, float boost, Map<Query, Leaf> leaves) {
        this.query = query;
        this.boost = boost;
        this.leaves = leaves;
    }

    /** In an index. */
    private record Leaf(Weight weight, boolean isRanked) {
        WindowLeaf in(Normalisations lengths) throws IOException {
            Scorer documents = weight.scorer(lengths.segment());
            return documents == null // null: nothing matches here
                    ? nowhere()
                    : new WindowLeaf(documents.iterator(), isRanked ? scorer(weight, lengths) : Optional.empty());
        }
    }

    /**
     * @param query rewritten
     * @return nothing for one that joins too little
     */
    static Optional<Windows> of(Query query, IndexSearcher searcher, float boost) throws IOException {
        WindowTree tree = WindowTree.of(query, leaf -> nowhere());
        if (tree.whole().leaves() < LEAST_LEAVES) {
            return Optional.empty();
        }
        Map<Query, Leaf> leaves = new LinkedHashMap<>();
        for (Query leaf : tree.leaves().keySet()) {
            // As for scores also where it only finds: that never comes from a cache, where it would cost otherwise.
            // What was asked before may not decide how a query is scored, as the ways differ by a last digit.
            Weight weight = searcher.createWeight(leaf, ScoreMode.COMPLETE, 1);
            leaves.put(leaf, new Leaf(weight, tree.ranked().contains(leaf)));
        }
        return Optional.of(new Windows(query, boost, leaves));
    }

    /** @return nothing where a document at a time is quicker */
    Optional<BulkScorer> in(LeafReaderContext segment) throws IOException {
        var lengths = new Normalisations(segment);
        WindowTree tree = WindowTree.of(
                query,
                leaf -> Optional.ofNullable(leaves.get(leaf)).orElseThrow().in(lengths));
        List<WindowLeaf> once = List.copyOf(tree.leaves().values());
        return once.stream().mapToLong(WindowLeaf::cost).sum() < tree.whole().steps()
                ? Optional.of(new WindowBulkScorer(
                        once, tree.whole(), boost, segment.reader().maxDoc()))
                : Optional.empty();
    }

    private static Optional<? extends WindowScorer> scorer(Weight weight, Normalisations lengths) throws IOException {
        return switch (weight) {
            case FormsWeight forms -> forms.occurring(lengths);
            case WordWeight word -> word.occurring(lengths);
            default -> Optional.ofNullable(weight.scorer(lengths.segment())).map(WindowScorer::of);
        };
    }

    private static WindowLeaf nowhere() {
        return new WindowLeaf(DocIdSetIterator.empty(), Optional.empty());
    }
}
