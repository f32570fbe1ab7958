package dev.lede.index;

import dev.lede.article.Article;
import dev.lede.article.Vocabulary;
import dev.lede.read.ReadReport;
import java.io.IOException;
import java.util.List;

/**
 * The index port: whatever takes articles and publishes them as one new index in place of the old. Embedded Lucene by
 * default ({@link GenerationBuilder}). What is closed without being published leaves nothing behind.
 */
public interface IndexDraft extends AutoCloseable {
    /** Takes one telling of an article; tellings of the same id are merged. Safe for any number of threads. */
    void add(Article article) throws IOException;

    /**
     * Writes, checks and publishes what was added. Called once, after the last {@link #add}.
     *
     * @param read what reading came to; it told as many articles as were added, and at least one
     * @param sources what was read, absolute
     * @return what is served now
     * @throws IndexException if what was written isn't what was told; nothing is published then
     */
    GenerationManifest publish(ReadReport read, List<String> sources, Vocabulary vocabulary) throws IOException;

    @Override
    void close() throws IOException;
}
