package dev.lede.search;

import dev.lede.query.Departed;
import dev.lede.scoring.TextLengths;
import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.jspecify.annotations.Nullable;

/** Scores by the articles that are there, and not by those that an update took out. */
final class LiveSearcher extends IndexSearcher implements TextLengths.Known {
    private final Departed departed;
    private final TextLengths lengths = new TextLengths();

    LiveSearcher(IndexReader reader, Departed departed) {
        super(reader);
        this.departed = departed;
    }

    @Override
    public TextLengths lengths() {
        return lengths;
    }

    @Override
    public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq) throws IOException {
        return departed.without(super.termStatistics(term, docFreq, totalTermFreq), term);
    }

    @Override
    public @Nullable CollectionStatistics collectionStatistics(String field) throws IOException {
        CollectionStatistics counted = super.collectionStatistics(field);
        return counted == null
                ? null
                : departed.without(counted, getIndexReader().numDocs());
    }
}
