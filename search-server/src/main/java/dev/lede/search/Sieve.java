package dev.lede.search;

import dev.lede.scoring.Passing;
import java.io.IOException;

/** What one choice lets pass of a segment, and a batch of what is to be kept beside it. For one thread. */
final class Sieve {
    private final Passing passing;
    private final MatchedCollector.InSegment beside;
    private int[] batch = {};
    private int size;

    /** @param beside where what passes all other choices is kept */
    Sieve(Passing passing, MatchedCollector.InSegment beside) {
        this.passing = passing;
        this.beside = beside;
    }

    /** @param most how many will be kept at most, before {@link #end} */
    void begin(int most) {
        batch = batch.length < most ? new int[most] : batch;
        size = 0;
    }

    /** Asked for documents in order. */
    boolean lets(int document) throws IOException {
        return passing.lets(document);
    }

    void keep(int document) {
        batch[size++] = document;
    }

    void end() {
        beside.add(batch, size);
    }
}
