package dev.lede.index;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;

/** Whether a written generation is what it should be, before anybody sees it. */
final class GenerationCheck {
    private GenerationCheck() {}

    /**
     * Reads all of it back: checksums, postings, values, and the number of articles.
     *
     * @throws IndexException if it is damaged or holds another number of articles
     */
    static void check(Path folder, long articles, int threads) throws IOException {
        try (var directory = FSDirectory.open(folder);
                var check = new CheckIndex(directory)) {
            check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_INTEGRITY_CHECKS);
            check.setThreadCount(threads);
            CheckIndex.Status status = check.checkIndex();
            if (!status.clean) {
                throw new IndexException("what was written to " + folder
                        + " reads back damaged, nothing was published: look at the disk, then run: lede rebuild");
            }
            try (var reader = DirectoryReader.open(directory)) {
                GenerationBuilder.requireAddsUp(articles, reader.numDocs(), "distinct articles", "in the index");
            }
        }
    }
}
