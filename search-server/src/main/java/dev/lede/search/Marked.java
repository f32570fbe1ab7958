package dev.lede.search;

import dev.lede.scoring.MostWordsQuery;
import dev.lede.scoring.WordQuery;
import java.util.Collection;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/** What of a query a highlighter is to mark, in Lucene's own queries: it knows no other. */
final class Marked {
    private Marked() {}

    static Query in(Query query) {
        return switch (query) {
            case WordQuery word -> anyOf(word.parts());
            case BooleanQuery all -> each(all);
            case MostWordsQuery enough -> anyOf(enough.parts());
            case BoostQuery boosted -> in(boosted.getQuery());
            case DisjunctionMaxQuery best -> anyOf(best.getDisjuncts());
            default -> query;
        };
    }

    private static Query anyOf(Collection<? extends Query> queries) {
        var any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(in(query), Occur.SHOULD));
        return any.build();
    }

    private static Query each(BooleanQuery query) {
        var marked = new BooleanQuery.Builder();
        for (BooleanClause clause : query) {
            marked.add(in(clause.query()), clause.occur());
        }
        return marked.build();
    }
}
