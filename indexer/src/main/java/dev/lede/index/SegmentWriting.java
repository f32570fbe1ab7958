package dev.lede.index;

import dev.lede.article.Article;
import dev.lede.config.LedeConfig.IndexSettings;
import dev.lede.schema.ArticleSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.FSDirectory;

/** The second pass of a build: spooled tellings are merged, and the articles written as committed Lucene segments. */
final class SegmentWriting {
    private static final int TELL_EVERY = 64;

    private SegmentWriting() {}

    static void write(
            ArticleSpool spool,
            Path folder,
            IndexSettings settings,
            Function<List<Article>, Article> merge,
            GenerationBuilder.Written written)
            throws IOException {
        long articles = spool.articles();
        try (var analyzer = ArticleSchema.analyzer();
                var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(
                        directory,
                        new IndexWriterConfig(analyzer)
                                .setOpenMode(OpenMode.CREATE)
                                .setRAMBufferSizeMB(settings.bufferMegabytes())
                                .setUseCompoundFile(false)
                                // In the threads that write, so that a full disk fails them and not a thread of its
                                // own.
                                .setMergeScheduler(new SerialMergeScheduler())
                                .setCommitOnClose(false))) {
            var stop = new AtomicBoolean();
            var count = new AtomicLong();
            Callable<Void> worker = () -> {
                boolean ended = false;
                try {
                    for (var next = spool.next(); next.isPresent() && !stop.get(); next = spool.next()) {
                        writer.addDocument(ArticleSchema.toDocument(merged(next.get(), merge)));
                        long now = count.incrementAndGet();
                        if (now % TELL_EVERY == 0) {
                            written.at(now, articles);
                        }
                    }
                    ended = true;
                } finally {
                    if (!ended) {
                        stop.set(true);
                    }
                }
                return null;
            };
            Workers.run(settings.threads(), worker);
            written.at(count.get(), articles);
            // A generation is never written again: one segment counts and sorts without a map among segments, for a
            // fifth more of the time that writing took.
            writer.forceMerge(1);
            writer.commit();
        }
    }

    private static Article merged(List<Article> tellings, Function<List<Article>, Article> merge) {
        Article article = tellings.size() == 1 ? tellings.getFirst() : merge.apply(tellings);
        if (!article.id().equals(tellings.getFirst().id())) {
            throw new IllegalStateException("merging made article " + article.id() + " of "
                    + tellings.getFirst().id());
        }
        return article;
    }
}
