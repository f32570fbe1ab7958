package dev.lede.scoring;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Articles that hold a word or name in any of its spellings, in any of some fields. Scored as if all were one spelling in
 * one text, in which each field counts as often as its weight (BM25F's idea), so that neither a word in title and body nor
 * one that has many spellings counts twice. Immutable.
 */
public final class WordQuery extends Query {
    private final List<WeightedField> fields;
    private final List<Spelling> spellings;

    /**
     * @param fields at least one
     * @param spellings different ones, at least one
     */
    public WordQuery(List<WeightedField> fields, List<Spelling> spellings) {
        this.fields = List.copyOf(fields);
        this.spellings = List.copyOf(spellings);
    }

    List<WeightedField> fields() {
        return fields;
    }

    List<Spelling> spellings() {
        return spellings;
    }

    /** The same documents by Lucene's own queries, one for each field and spelling: what a highlighter understands. */
    public List<Query> parts() {
        return fields.stream()
                .flatMap(field -> spellings.stream().map(spelling -> part(field.name(), spelling.terms())))
                .toList();
    }

    private static Query part(String field, List<String> terms) {
        return terms.size() == 1
                ? new TermQuery(new Term(field, terms.getFirst()))
                : new PhraseQuery(field, terms.toArray(String[]::new));
    }

    /** What the word is worth in an index. */
    public Relevance relevance(IndexSearcher searcher) throws IOException {
        return new WordWeight(this, searcher, 1, true).relevance();
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        return new WordWeight(this, searcher, boost, mode.needsScores());
    }

    /** All terms at once, as Lucene's limit of clauses counts the times that it is told of some. */
    @Override
    public void visit(QueryVisitor visitor) {
        Term[] terms = fields.stream()
                .filter(field -> visitor.acceptField(field.name()))
                .flatMap(field -> spellings.stream()
                        .flatMap(spelling -> spelling.terms().stream())
                        .distinct()
                        .map(term -> new Term(field.name(), term)))
                .toArray(Term[]::new);
        visitor.getSubVisitor(Occur.SHOULD, this).consumeTerms(this, terms);
    }

    @Override
    public String toString(String field) {
        return Stream.of(fields, spellings).toList().toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WordQuery query && fields.equals(query.fields) && spellings.equals(query.spellings);
    }

    @Override
    public int hashCode() {
        return 31 * fields.hashCode() + spellings.hashCode();
    }
}
