package dev.lede.benchmark;

import dev.lede.article.Article;
import dev.lede.schema.ArticleSchema;
import dev.lede.schema.IndexForm;
import dev.lede.schema.TextWeights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.FSDirectory;

/** What our parts stand on, alone: the floor under each figure. */
final class Bare {
    private Bare() {}

    /** Reads each file's bytes and parses them, and does nothing with what comes of it. */
    static void parse(List<Corpus> corpora, int threads) throws IOException {
        var sum = new LongAdder();
        for (Corpus corpus : corpora) {
            Threads.share(
                    threads, corpus.files(), file -> sum.add(corpus.parser().parse(Files.readAllBytes(file))));
        }
        if (sum.sum() == 0) {
            throw new IllegalStateException("nothing was parsed");
        }
    }

    /**
     * Indexes articles that lie ready: the product's fields and analyzer, Lucene's defaults for all else, no check, no
     * merge to one segment, nothing kept for an update.
     */
    static void index(List<Article> articles, Path folder, int bufferMegabytes, int threads) throws IOException {
        try (var analyzer = IndexForm.STANDARD.analyzer();
                var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(
                        directory,
                        new IndexWriterConfig(analyzer)
                                .setOpenMode(OpenMode.CREATE)
                                .setRAMBufferSizeMB(bufferMegabytes))) {
            Threads.share(
                    threads,
                    articles,
                    article -> writer.addDocument(ArticleSchema.toDocument(article, TextWeights.STANDARD)));
            writer.commit();
        }
    }

    /** Merges it to one segment, as a generation is. */
    static void merge(Path folder) throws IOException {
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, new IndexWriterConfig().setOpenMode(OpenMode.APPEND))) {
            writer.forceMerge(1);
            writer.commit();
        }
    }

    /** Title, body, provider, topics and date as Lucene's own introduction has them, with its defaults for all else. */
    static void indexPlainly(List<Article> articles, Path folder, int threads) throws IOException {
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, new IndexWriterConfig().setOpenMode(OpenMode.CREATE))) {
            Threads.share(threads, articles, article -> writer.addDocument(plain(article)));
            writer.commit();
        }
    }

    private static Document plain(Article article) {
        var document = new Document();
        document.add(new TextField("title", article.title(), Store.YES));
        document.add(new TextField("body", article.body(), Store.YES));
        article.summary()
                .provider()
                .ifPresent(provider -> document.add(new KeywordField("provider", provider.name(), Store.YES)));
        article.summary()
                .topics()
                .withAncestors()
                .forEach(topic -> document.add(new KeywordField("topic", topic, Store.YES)));
        article.summary()
                .published()
                .ifPresent(published ->
                        document.add(new LongField("published", published.at().getEpochSecond(), Store.YES)));
        return document;
    }
}
