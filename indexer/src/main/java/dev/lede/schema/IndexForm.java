package dev.lede.schema;

import static java.util.Objects.requireNonNull;

import dev.lede.analysis.NewsAnalyzer;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;

/**
 * How an index's texts become terms, as far as settings say: the same for writing it and for searching it, so that it says so
 * itself.
 *
 * @param neverStemmed words that keep their endings, in lower case and in order
 */
public record IndexForm(SortedSet<String> neverStemmed, TextWeights weights) {
    /** Where settings say nothing. */
    public static final IndexForm STANDARD = new IndexForm(Collections.emptySortedSet(), TextWeights.STANDARD);

    public IndexForm {
        requireNonNull(weights, "weights");
        neverStemmed = Collections.unmodifiableSortedSet(new TreeSet<>(neverStemmed));
    }

    /** For writing and for searching; safe for any number of threads. The caller closes it. */
    public Analyzer analyzer() {
        return new NewsAnalyzer(neverStemmed);
    }
}
