package dev.lede.scoring;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Another query, and what of the reader's text became it: for telling the reader why. Searching rewrites it to that other
 * one, so that it costs nothing. Immutable.
 */
public final class AskedQuery extends Query {
    private final Asked asked;
    private final Query query;

    public AskedQuery(Asked asked, Query query) {
        this.asked = asked;
        this.query = query;
    }

    Asked asked() {
        return asked;
    }

    /** What is searched. */
    public Query query() {
        return query;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        return query.rewrite(searcher);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        query.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return query.toString(field);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AskedQuery same && asked.equals(same.asked) && query.equals(same.query);
    }

    @Override
    public int hashCode() {
        return Objects.hash(asked, query);
    }
}
