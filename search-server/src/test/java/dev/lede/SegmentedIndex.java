package dev.lede;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;

/** An index in memory of documents given, whose segments stay as they were committed. Words end at blanks. */
public final class SegmentedIndex implements AutoCloseable {
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    /** Writes all documents, and commits where a segment ends. */
    @FunctionalInterface
    public interface Writing {
        void to(IndexWriter writer) throws IOException;
    }

    private SegmentedIndex(DirectoryReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
    }

    public static SegmentedIndex of(Writing writing) throws IOException {
        var directory = new ByteBuffersDirectory();
        var config = new IndexWriterConfig(new WhitespaceAnalyzer()).setMergePolicy(NoMergePolicy.INSTANCE);
        try (var writer = new IndexWriter(directory, config)) {
            writing.to(writer);
        }
        return new SegmentedIndex(DirectoryReader.open(directory));
    }

    /** The same one each time. */
    public IndexSearcher searcher() {
        return searcher;
    }

    public DirectoryReader reader() {
        return reader;
    }

    public List<LeafReaderContext> segments() {
        return reader.leaves();
    }

    /** So many words with blanks between; see {@link #word}. */
    public static String text(Random random, int words, int ranks) {
        return IntStream.range(0, words).mapToObj(i -> word(random, ranks)).collect(Collectors.joining(" "));
    }

    /** Every second one is {@code w0}, of the others every second {@code w1}, and so on to as many ranks. */
    public static String word(Random random, int ranks) {
        return "w" + Integer.numberOfTrailingZeros(random.nextInt(1, 1 << ranks));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
