package dev.lede.scoring;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Articles that hold a word in any form, better where it is as written. Immutable. */
public final class FormsQuery extends Query {
    private final WordQuery anyForm;
    private final WordQuery asWritten;
    private final float share;

    /**
     * @param anyForm what must match
     * @param asWritten what adds to it where it matches too; where it does, {@code anyForm} should with no fewer occurrences:
     *     where both occur equally often in all, they are taken to be the same ones
     * @param share what that adds, beside 1 for any form
     */
    public FormsQuery(WordQuery anyForm, WordQuery asWritten, float share) {
        this.anyForm = anyForm;
        this.asWritten = asWritten;
        this.share = share;
    }

    WordQuery anyForm() {
        return anyForm;
    }

    WordQuery asWritten() {
        return asWritten;
    }

    float share() {
        return share;
    }

    /** Each may be what an article was found by. */
    public List<WordQuery> parts() {
        return List.of(anyForm, asWritten);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        return mode.needsScores() ? FormsWeight.of(this, searcher, boost) : anyForm.createWeight(searcher, mode, boost);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        QueryVisitor inner = visitor.getSubVisitor(Occur.SHOULD, this);
        parts().forEach(part -> part.visit(inner));
    }

    @Override
    public String toString(String field) {
        return anyForm + " " + asWritten + "^" + share;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FormsQuery query
                && anyForm.equals(query.anyForm)
                && asWritten.equals(query.asWritten)
                && share == query.share;
    }

    @Override
    public int hashCode() {
        return Objects.hash(anyForm, asWritten, share);
    }
}
