package dev.lede.scoring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Articles that hold a word or name in any of its spellings. Scored as if all were one spelling, so that neither a word in
 * title and body nor one that has many spellings counts twice. Immutable.
 */
public final class WordQuery extends Query {
    private final SearchedText text;
    private final List<Spelling> spellings;

    /** @param spellings different ones, at least one */
    public WordQuery(SearchedText text, List<Spelling> spellings) {
        this.text = text;
        this.spellings = List.copyOf(spellings);
    }

    SearchedText text() {
        return text;
    }

    List<Spelling> spellings() {
        return spellings;
    }

    /** The same documents by Lucene's own queries, of which each tells where it stands. */
    public List<Query> parts() {
        List<Query> parts = new ArrayList<>();
        for (WeightedField part : text.parts()) {
            var words = new SynonymQuery.Builder(part.name());
            boolean hasWords = false;
            for (Spelling spelling : spellings) {
                if (spelling.terms().size() == 1) {
                    words.addTerm(new Term(part.name(), spelling.terms().getFirst()));
                    hasWords = true;
                } else {
                    parts.add(new PhraseQuery(part.name(), spelling.terms().toArray(String[]::new)));
                }
            }
            if (hasWords) {
                parts.add(words.build());
            }
        }
        return List.copyOf(parts);
    }

    /** What the word is worth in an index. */
    public Relevance relevance(IndexSearcher searcher) throws IOException {
        return new WordWeight(this, searcher, 1).relevance();
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        return new WordWeight(this, searcher, boost);
    }

    /** All terms at once, as Lucene's limit of clauses counts the times that it is told of some. */
    @Override
    public void visit(QueryVisitor visitor) {
        Term[] terms = text.parts().stream()
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
        return Stream.of(text, spellings).toList().toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WordQuery query && text.equals(query.text) && spellings.equals(query.spellings);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + spellings.hashCode();
    }
}
