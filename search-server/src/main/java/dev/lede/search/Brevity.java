package dev.lede.search;

import dev.lede.scoring.Lengths;
import dev.lede.scoring.SearchedText;
import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * What an article's length leaves of its likeness to another: a newsletter of a hundred pieces holds the words of each, and
 * is like none. From 1 for the shortest towards 0.
 */
final class Brevity extends DoubleValuesSource {
    /** Words up to which length hardly matters: a title and a long excerpt, as their fields count. */
    private static final double SHORT = 100;

    /** Chosen in docs/related.md. */
    private static final double POWER = 0.5;

    private final SearchedText text;

    Brevity(SearchedText text) {
        this.text = text;
    }

    /** @param length in words as their fields count */
    static double of(double length) {
        return Math.pow(SHORT / (SHORT + length), POWER);
    }

    @Override
    public DoubleValues getValues(LeafReaderContext context, @Nullable DoubleValues scores)
            throws IOException { // null as not needed
        Lengths lengths = Lengths.of(context.reader(), text);
        return new DoubleValues() {
            private int document;

            @Override
            public double doubleValue() throws IOException {
                return of(lengths.of(document));
            }

            @Override
            public boolean advanceExact(int next) {
                document = next;
                return true;
            }
        };
    }

    @Override
    public boolean needsScores() {
        return false;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
        return true;
    }

    @Override
    public Explanation explain(LeafReaderContext context, int document, Explanation score) throws IOException {
        return Explanation.match(of(Lengths.of(context.reader(), text).of(document)), "brevity");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Brevity brevity && text.equals(brevity.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "brevity";
    }
}
