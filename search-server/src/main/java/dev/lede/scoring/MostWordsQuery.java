package dev.lede.scoring;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Articles that hold most of some words: two at least, which tell enough of what all of them do. A word tells the more the
 * fewer articles hold it. Scored by the words that it holds, and by how much of the query they are. Immutable.
 */
public final class MostWordsQuery extends Query {
    private final List<TypedWords> words;

    /** @param words at least one; those that are there again count as often */
    public MostWordsQuery(List<TypedWords> words) {
        this.words = TypedWords.counted(words);
    }

    List<TypedWords> words() {
        return words;
    }

    /** Every word's own query, as each may be what an article was found by. */
    public List<WordQuery> parts() {
        return words.stream().flatMap(each -> each.queries().stream()).toList();
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        return MostWordsWeight.of(this, searcher, boost);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        QueryVisitor inner = visitor.getSubVisitor(Occur.SHOULD, this);
        parts().forEach(part -> part.visit(inner));
    }

    @Override
    public String toString(String field) {
        return words.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MostWordsQuery query && words.equals(query.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }
}
