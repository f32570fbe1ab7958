package dev.lede.scoring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;

/**
 * A query as parts.
 *
 * @param leaves what it joins, each once, in the order in which the query has them
 * @param ranked those of them that score
 */
record WindowTree(WindowPart whole, Map<Query, WindowLeaf> leaves, Set<Query> ranked) {
    /** Where a leaf's documents come from. */
    @FunctionalInterface
    interface Source {
        WindowLeaf leaf(Query query) throws IOException;
    }

    /** @param query rewritten */
    static WindowTree of(Query query, Source source) throws IOException {
        var planting = new Planting(source);
        WindowPart whole = planting.part(query, true);
        return new WindowTree(whole, planting.leaves, planting.ranked);
    }

    private static final class Planting {
        private final Source source;
        private final Map<Query, WindowLeaf> leaves = new LinkedHashMap<>();
        private final Set<Query> ranked = new HashSet<>();

        Planting(Source source) {
            this.source = source;
        }

        WindowPart part(Query query, boolean isRanked) throws IOException {
            return switch (query) {
                case BooleanQuery join when join.getMinimumNumberShouldMatch() == 0 -> join(join, isRanked);
                case BoostQuery boosted when !isRanked -> part(boosted.getQuery(), false);
                case ConstantScoreQuery constant when !isRanked -> part(constant.getQuery(), false);
                default -> leaf(query, isRanked);
            };
        }

        private WindowJoin join(BooleanQuery join, boolean isRanked) throws IOException {
            List<WindowPart> required = new ArrayList<>();
            List<WindowPart> choices = new ArrayList<>();
            List<WindowPart> excluded = new ArrayList<>();
            List<WindowJoin.Ranked> ranked = new ArrayList<>();
            for (BooleanClause clause : join) {
                float boost = isRanked && clause.isScoring() ? boost(clause.query()) : 0;
                WindowPart part = boost == 0 ? part(clause.query(), false) : part(unboosted(clause.query()), true);
                switch (clause.occur()) {
                    case MUST, FILTER -> required.add(part);
                    case SHOULD -> choices.add(part);
                    case MUST_NOT -> excluded.add(part);
                }
                if (boost != 0) {
                    ranked.add(new WindowJoin.Ranked(part, boost));
                }
            }
            return new WindowJoin(required, choices, excluded, ranked);
        }

        private static float boost(Query query) {
            return query instanceof BoostQuery boosted ? boosted.getBoost() : 1;
        }

        private static Query unboosted(Query query) {
            return query instanceof BoostQuery boosted ? boosted.getQuery() : query;
        }

        private WindowLeaf leaf(Query query, boolean isRanked) throws IOException {
            WindowLeaf leaf = leaves.get(query);
            if (leaf == null) { // null where the query didn't have it yet
                leaf = source.leaf(query);
                leaves.put(query, leaf);
            }
            if (isRanked) {
                ranked.add(query);
            }
            return leaf;
        }
    }
}
