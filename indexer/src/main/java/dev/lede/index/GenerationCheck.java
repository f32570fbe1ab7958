package dev.lede.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Whether a written generation is what it should be, before anybody sees it. */
final class GenerationCheck {
    private GenerationCheck() {}

    /**
     * Reads all of it back: every byte against its checksum, and the number of articles. Of segments that another generation
     * shares, which was checked itself, only what is new: which articles of theirs are deleted. An update costs what
     * changed, not what there is.
     *
     * @param base the generation whose segments may be in it
     * @throws IndexException if it is damaged or holds another number of articles
     */
    static void check(Path folder, Optional<Path> base, long articles, int threads) throws IOException {
        Set<String> shared = base.isPresent() ? segments(base.get()) : Set.of();
        try (var directory = FSDirectory.open(folder)) {
            Set<String> own = segments(folder);
            own.removeAll(shared);
            if (!own.isEmpty()) {
                requireClean(folder, directory, own, threads);
            }
            // Lucene reads deletions whole when it opens a segment, and their checksums.
            try (var reader = DirectoryReader.open(directory)) {
                requireAddsUp(articles, reader.numDocs(), "distinct articles", "in the index");
            }
        } catch (CorruptIndexException e) {
            throw new IndexException(readsBackDamaged(folder), e);
        }
    }

    /** For the operator, of a file that was written just now. */
    static String readsBackDamaged(Path folder) {
        return "what was written to " + folder
                + " reads back damaged, nothing was published: look at the disk, then run: lede rebuild";
    }

    /** @throws IndexException if one count is another than it is to be */
    static void requireAddsUp(long told, long found, String toldWhat, String foundWhat) {
        if (told != found) {
            throw new IndexException("counts don't add up, nothing was published: " + toldWhat + " " + told + ", "
                    + foundWhat + " " + found);
        }
    }

    private static void requireClean(Path folder, Directory directory, Set<String> segments, int threads)
            throws IOException {
        try (var check = new CheckIndex(directory)) {
            check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_CHECKSUM_CHECKS);
            check.setThreadCount(threads);
            if (!check.checkIndex(List.copyOf(segments)).clean) {
                throw new IndexException(readsBackDamaged(folder));
            }
        }
    }

    private static Set<String> segments(Path folder) throws IOException {
        try (var directory = FSDirectory.open(folder)) {
            Set<String> names = new HashSet<>();
            SegmentInfos.readLatestCommit(directory).forEach(segment -> names.add(segment.info.name));
            return names;
        }
    }
}
