package dev.lede.scoring;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.lucene.search.IndexSearcher;

/** What the lengths of an index's texts are worth, kept from search to search. Safe for any number of threads. */
public final class TextLengths {
    private final ConcurrentMap<Key, LengthFactors> known = new ConcurrentHashMap<>();

    /** Words in any form and as written stand in texts of the same length. */
    private record Key(String lengths, float unit, double meanLength) {}

    /** A searcher that keeps them; with another they are worked out for each word. */
    @FunctionalInterface
    public interface Known {
        TextLengths lengths();
    }

    /** @param meanLength of the text, in the whole index */
    static LengthFactors factors(IndexSearcher searcher, SearchedText text, double meanLength) {
        return searcher instanceof Known keeping
                ? keeping.lengths()
                        .known
                        .computeIfAbsent(
                                new Key(text.lengths().orElse(text.counts()), text.unit(), meanLength),
                                any -> new LengthFactors(text, meanLength))
                : new LengthFactors(text, meanLength);
    }
}
