package dev.lede.eval;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.FSDirectory;

/** A collection's documents, written by one way of writing into a folder. Closing it leaves the folder. */
record CollectionIndex(DirectoryReader reader, List<String> ids) implements Closeable {
    /**
     * @param analyzer of the documents; closed when all are written
     * @param written a document, and its place in the collection, from 0, as Lucene's
     */
    static CollectionIndex write(JudgedCollection collection, Path folder, Analyzer analyzer, Written written)
            throws IOException {
        List<String> ids = new ArrayList<>();
        // Documents keep the collection's order, so that their numbers are places in it.
        var config = new IndexWriterConfig(analyzer)
                .setMergePolicy(new LogByteSizeMergePolicy())
                .setMergeScheduler(new SerialMergeScheduler());
        try (analyzer;
                var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, config);
                DocumentLines documents = collection.documents()) {
            for (var next = documents.next(); next.isPresent(); next = documents.next()) {
                writer.addDocument(written.of(next.get(), ids.size()));
                ids.add(next.get().id());
            }
            writer.forceMerge(1);
        }
        return new CollectionIndex(DirectoryReader.open(FSDirectory.open(folder)), List.copyOf(ids));
    }

    @FunctionalInterface
    interface Written {
        Document of(JudgedDocument document, int place);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
