package dev.lede.snippet;

import java.io.IOException;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.util.BytesRef;

/** Places that Lucene found. Not thread-safe. */
final class NearPlaces implements Places {
    private final MatchesIterator found;
    private final BytesRef part;

    NearPlaces(MatchesIterator found, BytesRef part) {
        this.found = found;
        this.part = part;
    }

    @Override
    public boolean next() throws IOException {
        return found.next();
    }

    @Override
    public int first() {
        return found.startPosition();
    }

    @Override
    public int last() {
        return found.endPosition();
    }

    @Override
    public int start() throws IOException {
        return found.startOffset();
    }

    @Override
    public int end() throws IOException {
        return found.endOffset();
    }

    @Override
    public BytesRef part() {
        return part;
    }
}
