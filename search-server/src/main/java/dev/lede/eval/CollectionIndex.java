package dev.lede.eval;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.FSDirectory;

/**
 * A collection's documents, written by one way of writing into a folder. Closing it leaves the folder.
 *
 * @param ids by Lucene's numbers of the documents
 * @param empty ids of documents without any text, which nothing finds and which aren't written: where a few of a small
 *     index lack a field, Lucene looks up lengths in that field one by one
 */
record CollectionIndex(DirectoryReader reader, List<String> ids, List<String> empty) implements Closeable {
    /**
     * @param analyzer of the documents; closed when all are written
     * @param written a document, and its number, from 0, as Lucene's
     */
    static CollectionIndex write(JudgedCollection collection, Path folder, Analyzer analyzer, Written written)
            throws IOException {
        List<String> ids = new ArrayList<>();
        List<String> empty = new ArrayList<>();
        // Documents keep the collection's order, so that equal scores come in it.
        var config = new IndexWriterConfig(analyzer)
                .setMergePolicy(new LogByteSizeMergePolicy())
                .setMergeScheduler(new SerialMergeScheduler())
                // Otherwise the merge at the end would write the only segment again.
                .setUseCompoundFile(false);
        try (analyzer;
                var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, config);
                DocumentLines documents = collection.documents()) {
            for (var next = documents.next(); next.isPresent(); next = documents.next()) {
                if (next.get().isEmpty()) {
                    empty.add(next.get().id());
                } else {
                    writer.addDocument(written.of(next.get(), ids.size()));
                    ids.add(next.get().id());
                }
            }
            writer.forceMerge(1);
        }
        return new CollectionIndex(
                DirectoryReader.open(FSDirectory.open(folder)), List.copyOf(ids), List.copyOf(empty));
    }

    @FunctionalInterface
    interface Written {
        Document of(JudgedDocument document, int number);
    }

    /** Of all documents, found or not. */
    List<String> allIds() {
        return Stream.concat(ids.stream(), empty.stream()).toList();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
