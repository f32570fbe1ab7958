package dev.lede.search;

import dev.lede.scoring.WordQuery;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/** What of a query a highlighter is to mark, in Lucene's own queries: it knows no other. */
final class Marked {
    private Marked() {}

    static Query in(Query query) {
        return switch (query) {
            case WordQuery word -> any(word);
            case BooleanQuery all -> each(all);
            case BoostQuery boosted -> in(boosted.getQuery());
            default -> query;
        };
    }

    private static Query any(WordQuery word) {
        var any = new BooleanQuery.Builder();
        word.parts().forEach(part -> any.add(part, Occur.SHOULD));
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
