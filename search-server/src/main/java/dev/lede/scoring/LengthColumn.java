package dev.lede.scoring;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.LeafReader;

/**
 * A segment's lengths: read from the index, which unpacks them, until some searches asked for them, as the one of a command
 * line never does; held from then on. By searches, as each scores some of the documents; what counts documents is held by how
 * many it counted ({@code search.CountedColumn}). Safe for any number of threads.
 */
final class LengthColumn {
    private static final int OFTEN = 16;

    private final AtomicInteger asked = new AtomicInteger();
    private volatile Optional<HeldLengths> held = Optional.empty();

    Optional<HeldLengths> held(LeafReader segment, SearchedText text) throws IOException {
        if (held.isEmpty() && asked.incrementAndGet() == OFTEN) {
            held = HeldLengths.of(Lengths.of(segment, text), segment.maxDoc());
        }
        return held;
    }
}
