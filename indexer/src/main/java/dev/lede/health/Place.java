package dev.lede.health;

import java.time.Instant;
import java.util.Optional;

/**
 * Where an article stands among those that something was found of.
 *
 * @param order of those that were published at the same time; never equal, compared unsigned: an id's bits, or whatever is
 *     ordered as they are
 * @param article by which it is known, whatever that is
 */
public record Place<T>(Optional<Instant> published, long order, T article) {
    /** Undated ones before all others. */
    long seconds() {
        return published.isPresent() ? published.get().getEpochSecond() : Long.MIN_VALUE;
    }
}
