package dev.lede.scoring;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;

/** A segment's {@link Normalisation}s, shared by words that are scored together. For one thread. */
final class Normalisations {
    private final LeafReaderContext segment;
    private final Map<LengthFactors, Normalisation> known = new HashMap<>();

    Normalisations(LeafReaderContext segment) {
        this.segment = segment;
    }

    LeafReaderContext segment() {
        return segment;
    }

    Normalisation of(LengthFactors factors) throws IOException {
        Optional<Normalisation> before = Optional.ofNullable(known.get(factors));
        if (before.isPresent()) {
            return before.get();
        }
        var normalisation = new Normalisation(factors, segment);
        known.put(factors, normalisation);
        return normalisation;
    }
}
