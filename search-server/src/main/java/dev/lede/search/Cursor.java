package dev.lede.search;

import java.time.Instant;
import java.util.Optional;

/** What a cursor says of the search that it continues. */
public final class Cursor {
    private Cursor() {}

    /** The {@code now} of the search's first page, for reading relative dates alike; nothing where it's no cursor. */
    public static Optional<Instant> now(String cursor) {
        return Optional.empty();
    }
}
