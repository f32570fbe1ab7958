package dev.lede.index;

import dev.lede.article.Article;
import dev.lede.config.LedeConfig.IndexSettings;
import dev.lede.ledger.Retelling;
import dev.lede.ledger.Told;
import dev.lede.schema.ArticleSchema;
import dev.lede.story.Sketch;
import dev.lede.story.SketchBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;

/** The second pass of a build: tellings are merged, and the articles written as committed Lucene segments. */
final class SegmentWriting {
    private static final int TELL_EVERY = 64;

    /**
     * What is deleted still counts in Lucene's statistics, and who searches takes it out again, by reading it: at most so
     * many articles.
     */
    private static final int MOST_DELETED = 1000;

    private SegmentWriting() {}

    /**
     * @param base the generation that is built on, whose segments are taken over; it stays as it is
     * @param sketches told of each article written and each gone
     */
    static void write(
            Told told,
            Optional<Path> base,
            Path folder,
            IndexSettings settings,
            Function<List<Article>, Article> merge,
            SketchBook sketches,
            GenerationBuilder.Written written)
            throws IOException {
        long articles = told.retold();
        try (var analyzer = ArticleSchema.analyzer();
                var directory =
                        base.isPresent() ? SharedSegments.linked(base.get(), folder) : FSDirectory.open(folder);
                var writer = new IndexWriter(
                        directory,
                        new IndexWriterConfig(analyzer)
                                .setOpenMode(base.isPresent() ? OpenMode.APPEND : OpenMode.CREATE)
                                .setRAMBufferSizeMB(settings.bufferMegabytes())
                                // Of a few articles a file or three are soon durable, and a dozen aren't.
                                .setUseCompoundFile(base.isPresent())
                                // In the threads that write, so that a full disk fails them and not a thread of its
                                // own.
                                .setMergeScheduler(new SerialMergeScheduler())
                                .setCommitOnClose(false))) {
            var stop = new AtomicBoolean();
            var count = new AtomicLong();
            Workers.Work worker = () -> {
                boolean ended = false;
                try {
                    for (var next = told.next(); next.isPresent() && !stop.get(); next = told.next()) {
                        write(next.get(), base.isPresent(), merge, sketches, writer);
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
            };
            Workers.run(settings.threads(), worker);
            written.at(count.get(), articles);
            // Deletions count from here on only.
            writer.flush();
            if (base.isEmpty() || deleted(writer) > MOST_DELETED) {
                // One segment counts and sorts without a map among segments, for a fifth more of the time that writing
                // took; it is too dear for a few changes.
                writer.forceMerge(1);
            }
            writer.commit();
        }
    }

    private static void write(
            Retelling told,
            boolean replaces,
            Function<List<Article>, Article> merge,
            SketchBook sketches,
            IndexWriter writer)
            throws IOException {
        if (replaces) {
            writer.deleteDocuments(new Term(ArticleSchema.ID.name(), told.id().value()));
        }
        if (told.tellings().isEmpty()) {
            sketches.remove(told.id().bits());
            return;
        }
        Article article = merged(told, merge);
        sketches.put(Sketch.of(article));
        writer.addDocument(ArticleSchema.toDocument(article));
    }

    private static int deleted(IndexWriter writer) {
        var count = writer.getDocStats();
        return count.maxDoc - count.numDocs;
    }

    private static Article merged(Retelling told, Function<List<Article>, Article> merge) {
        List<Article> tellings = told.tellings();
        Article article = tellings.size() == 1 ? tellings.getFirst() : merge.apply(tellings);
        if (!article.id().equals(told.id())) {
            throw new IllegalStateException("merging made article " + article.id() + " of " + told.id());
        }
        return article;
    }
}
