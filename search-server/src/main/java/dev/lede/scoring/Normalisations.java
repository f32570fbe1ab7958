package dev.lede.scoring;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;

/** A segment's {@link Normalisation}s, shared by words that are scored together. For one thread. */
final class Normalisations {
    private final LeafReaderContext segment;
    private final Map<Key, Normalisation> known = new HashMap<>();

    /** Words in any form and as written stand in texts of the same length. */
    private record Key(String lengths, float unit, double meanLength) {}

    Normalisations(LeafReaderContext segment) {
        this.segment = segment;
    }

    LeafReaderContext segment() {
        return segment;
    }

    /** @param meanLength of the text, in the whole index */
    Normalisation of(SearchedText text, double meanLength) throws IOException {
        var key = new Key(text.lengths().orElse(text.counts()), text.unit(), meanLength);
        Optional<Normalisation> before = Optional.ofNullable(known.get(key));
        if (before.isPresent()) {
            return before.get();
        }
        var normalisation = new Normalisation(Lengths.of(segment.reader(), text), meanLength);
        known.put(key, normalisation);
        return normalisation;
    }
}
