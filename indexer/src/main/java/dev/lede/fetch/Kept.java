package dev.lede.fetch;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/**
 * What of a feed's answers is on disk.
 *
 * @param entries hashes of those of the last one that had any, each of which is in some file; none where they aren't known
 * @param newest hash that the file is named by which holds the last news; no file's where the feed was empty since, and
 *     empty where it isn't known
 */
record Kept(Set<String> entries, String newest) {
    static final Kept NOTHING = new Kept(Set.of(), "");

    Kept {
        entries = Set.copyOf(entries);
        requireNonNull(newest, "newest");
    }
}
