package dev.lede.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/**
 * Clauses that all must hold, without looking up what their exclusions settle: beside {@code -x}, {@code x} within {@code (x OR
 * y)} finds nothing, and {@code (-x OR y)} holds wherever {@code -x} does, so that {@code y} only ranks; {@code (x OR -x)} holds
 * everywhere. For one query.
 */
final class Conjunction {
    private final List<BooleanClause> clauses = new ArrayList<>();
    private final Set<Query> excluded = new LinkedHashSet<>();

    /** Articles must match it, and it ranks them. */
    void ranked(Query query) {
        clauses.add(new BooleanClause(query, Occur.MUST));
    }

    /** Articles must match it. */
    void filter(Query query) {
        clauses.add(new BooleanClause(query, Occur.FILTER));
    }

    void exclude(Query query) {
        boolean isOne = query instanceof BooleanQuery all
                && all.clauses().size() == 1
                && all.clauses().getFirst().occur() == Occur.MUST;
        excluded.add(isOne ? ((BooleanQuery) query).clauses().getFirst().query() : query);
    }

    /** As a choice among others: where it holds, it adds nothing. */
    static Query unranked(Query query) {
        return new BooleanQuery.Builder()
                .add(new ConstantScoreQuery(query), Occur.FILTER)
                .build();
    }

    Query build() {
        var all = new BooleanQuery.Builder();
        excluded.forEach(query -> all.add(query, Occur.MUST_NOT));
        Set<Query> certain =
                excluded.stream().map(query -> unranked(without(query))).collect(Collectors.toSet());
        boolean isOpen = true;
        for (BooleanClause clause : clauses) {
            BooleanClause left = isChoice(clause.query()) ? left(clause, certain) : clause;
            all.add(left);
            isOpen &= left.occur() == Occur.SHOULD;
        }
        if (isOpen) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return all.build();
    }

    /** As one that only excludes is built. */
    private static Query without(Query excluded) {
        return new BooleanQuery.Builder()
                .add(excluded, Occur.MUST_NOT)
                .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                .build();
    }

    private static boolean isChoice(Query query) {
        return query instanceof BooleanQuery choice
                && choice.clauses().stream().allMatch(each -> each.occur() == Occur.SHOULD);
    }

    private BooleanClause left(BooleanClause choice, Set<Query> certain) {
        List<BooleanClause> choices = ((BooleanQuery) choice.query()).clauses();
        Set<Query> opposites =
                choices.stream().map(each -> unranked(without(each.query()))).collect(Collectors.toSet());
        // Of x and -x one holds.
        boolean isCertain = choices.stream()
                .map(BooleanClause::query)
                .anyMatch(each -> certain.contains(each) || opposites.contains(each));
        var left = new BooleanQuery.Builder();
        for (BooleanClause each : choices) {
            boolean onlyFinds = certain.contains(each.query()) || (isCertain && opposites.contains(each.query()));
            if (!onlyFinds && !excluded.contains(each.query())) {
                left.add(each);
            }
        }
        return new BooleanClause(left.build(), isCertain ? Occur.SHOULD : choice.occur());
    }
}
