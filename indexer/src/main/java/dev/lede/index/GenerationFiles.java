package dev.lede.index;

import dev.lede.disk.DamagedFileException;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;

/** The files of a generation that a search and the next update need, looked at without reading much of them. */
final class GenerationFiles {
    private GenerationFiles() {}

    /**
     * Cheap whatever the index's size: of segments the commit is read, and of each file its last bytes, which bear a mark
     * that a file cut short has lost. What flipped within a file, reading all of it tells: Lucene does before it merges
     * segments. The ledger knows its own files.
     *
     * @param generation its folder
     * @param articles how many it has
     * @throws DamagedFileException if one is missing or cut short
     */
    static void requireWhole(Path generation, long articles) throws IOException {
        wholeSegments(generation);
        StoryFiles.requireWhole(generation, articles);
    }

    /**
     * Names of the segments' files.
     *
     * @throws DamagedFileException if one is missing or cut short
     */
    static Set<String> wholeSegments(Path generation) throws IOException {
        try (var directory = FSDirectory.open(generation)) {
            Collection<String> files = SegmentInfos.readLatestCommit(directory).files(true);
            for (String file : files) {
                requireEnd(directory, file);
            }
            return Set.copyOf(files);
        } catch (CorruptIndexException | EOFException | FileNotFoundException | NoSuchFileException e) {
            throw new DamagedFileException(generation, e);
        }
    }

    /** Whether each byte of segments and stories is what was written: all of them are read. */
    static boolean areIntact(Path generation) throws IOException {
        try (var directory = FSDirectory.open(generation)) {
            for (String file : wholeSegments(generation)) {
                try (var in = directory.openInput(file, IOContext.READONCE)) {
                    CodecUtil.checksumEntireFile(in);
                }
            }
            StoryFiles.requireIntact(generation);
            return true;
        } catch (CorruptIndexException | DamagedFileException e) {
            return false;
        }
    }

    private static void requireEnd(Directory directory, String file) throws IOException {
        try (var in = directory.openInput(file, IOContext.READONCE)) {
            CodecUtil.retrieveChecksum(in);
        }
    }
}
