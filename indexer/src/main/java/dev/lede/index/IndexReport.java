package dev.lede.index;

import dev.lede.read.ReadReport;

/**
 * What a build came to, for people and programs. The counts add up: {@code read.told = articles + merged}.
 *
 * @param read what reading the sources came to
 * @param articles distinct articles in the index
 * @param merged tellings that joined another telling of the same article
 * @param seconds how long reading and building took, on the clock
 */
public record IndexReport(ReadReport read, long articles, long merged, double seconds) {
    /** @throws IllegalArgumentException if the counts don't add up */
    public IndexReport {
        if (read.told() != articles + merged) {
            throw new IllegalArgumentException(
                    "counts don't add up: told " + read.told() + " articles " + articles + " merged " + merged);
        }
    }
}
