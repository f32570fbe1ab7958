package dev.lede.index;

import static java.util.Objects.requireNonNull;

import dev.lede.health.Health;
import dev.lede.read.ReadReport;
import java.util.Optional;

/**
 * What a build came to, for people and programs. The counts add up: {@code read.told = articles + merged}.
 *
 * @param read what reading the sources came to
 * @param articles distinct articles in the index
 * @param merged tellings that joined another telling of the same article
 * @param seconds how long reading and building took, on the clock
 * @param health what an operator may want to mend; nothing where no article was told
 */
public record IndexReport(ReadReport read, long articles, long merged, double seconds, Optional<Health> health) {
    /** @throws IllegalArgumentException if the counts don't add up */
    public IndexReport {
        requireNonNull(health, "health");
        if (read.told() != articles + merged) {
            throw new IllegalArgumentException(
                    "counts don't add up: told " + read.told() + " articles " + articles + " merged " + merged);
        }
    }

    /** Without a word on health. */
    public IndexReport(ReadReport read, long articles, long merged, double seconds) {
        this(read, articles, merged, seconds, Optional.empty());
    }
}
