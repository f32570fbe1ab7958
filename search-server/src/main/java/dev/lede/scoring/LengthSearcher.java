package dev.lede.scoring;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/** One that keeps what its texts' lengths are worth from search to search. */
public class LengthSearcher extends IndexSearcher {
    private final ConcurrentMap<Key, LengthFactors> known = new ConcurrentHashMap<>();

    /** Words in any form and as written stand in texts of the same length. */
    private record Key(String lengths, float unit, double meanLength) {}

    protected LengthSearcher(IndexReader reader) {
        super(reader);
    }

    /** @param meanLength of the text, in the whole index */
    static LengthFactors factors(IndexSearcher searcher, SearchedText text, double meanLength) {
        return searcher instanceof LengthSearcher keeping
                ? keeping.known.computeIfAbsent(
                        new Key(text.lengths().orElse(text.counts()), text.unit(), meanLength),
                        any -> new LengthFactors(text, meanLength))
                : new LengthFactors(text, meanLength);
    }
}
