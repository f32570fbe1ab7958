package dev.lede.index;

import dev.lede.article.Article;
import dev.lede.article.Vocabulary;
import dev.lede.ledger.FileEntry;
import dev.lede.ledger.Walked;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * The index port: whatever is told of files and their articles, and publishes that as one new index in place of the old.
 * Embedded Lucene by default ({@link GenerationBuilder}). Of each file either what is known of it is kept, or its
 * articles are added and then its end is told; then {@link #walked}, then {@link #publish}. What is closed without being
 * published leaves nothing behind.
 */
public interface IndexDraft extends AutoCloseable {
    /** What a file came to in the index that this draft builds on; nothing in a rebuild. */
    Optional<FileEntry> known(String path);

    /**
     * Cheap whatever the index's size; nothing is looked at in a rebuild.
     *
     * @throws dev.lede.disk.DamagedFileException if a file of the index that this draft builds on is missing or cut short
     */
    void requireBaseWhole() throws IOException;

    /** Leaves as it is what a file told. Safe for any number of threads. */
    void keep(FileEntry entry);

    /** Takes one telling of an article; tellings of the same id are merged. Safe for any number of threads. */
    void add(String path, Article article) throws IOException;

    /** All that a file tells was added. Safe for any number of threads. */
    void end(FileEntry entry);

    /** What all files came to, and how they differ from what the draft builds on. Called once, after the last file. */
    Walked walked();

    /**
     * Writes, checks and publishes. Called once, where at least one article is told.
     *
     * @param sources what was read, absolute
     * @param fingerprint of all that decides what is made of a file, besides its content
     * @param clock by which dates are in the future
     * @return what is served now
     * @throws IndexException if what was written isn't what was told; nothing is published then
     */
    GenerationManifest publish(List<String> sources, String fingerprint, Vocabulary vocabulary, InstantSource clock)
            throws IOException;

    @Override
    void close() throws IOException;
}
