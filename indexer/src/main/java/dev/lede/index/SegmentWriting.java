package dev.lede.index;

import dev.lede.article.Article;
import dev.lede.codec.ArticleCodec;
import dev.lede.config.LedeConfig.IndexSettings;
import dev.lede.ledger.Retelling;
import dev.lede.ledger.Told;
import dev.lede.schema.ArticleSchema;
import dev.lede.schema.TextWeights;
import dev.lede.story.Sketch;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * The second pass of a build: tellings are merged, and the articles written as Lucene segments, which count once committed.
 */
final class SegmentWriting implements Closeable {
    private static final int TELL_EVERY = 64;

    /**
     * What is deleted still counts in Lucene's statistics, and who searches takes it out again, by reading it: at most so
     * many articles.
     */
    private static final int MOST_DELETED = 1000;

    /** Of about one size in a rebuild, before they are merged: all files of these are open at once then. */
    private static final int MOST_SEGMENTS = 64;

    private final Analyzer analyzer;
    private final Directory directory;
    private final IndexWriter writer;
    private final TextWeights weights;
    private final boolean replaces;
    private final int threads;

    private SegmentWriting(
            Analyzer analyzer,
            Directory directory,
            IndexWriter writer,
            TextWeights weights,
            boolean replaces,
            int threads) {
        this.analyzer = analyzer;
        this.directory = directory;
        this.writer = writer;
        this.weights = weights;
        this.replaces = replaces;
        this.threads = threads;
    }

    /** @param base the generation that is built on, whose segments are taken over; it stays as it is */
    static SegmentWriting open(Optional<Path> base, Path folder, IndexSettings settings) throws IOException {
        Directory directory = base.isPresent() ? SharedSegments.linked(base.get(), folder) : FSDirectory.open(folder);
        Analyzer analyzer = settings.form().analyzer();
        boolean open = false;
        try {
            var writer = new IndexWriter(directory, writing(analyzer, settings, base.isPresent()));
            open = true;
            return new SegmentWriting(
                    analyzer, directory, writer, settings.form().weights(), base.isPresent(), settings.threads());
        } finally {
            if (!open) {
                IOUtils.close(directory, analyzer);
            }
        }
    }

    private static IndexWriterConfig writing(Analyzer analyzer, IndexSettings settings, boolean replaces) {
        return new IndexWriterConfig(analyzer)
                .setCodec(new ArticleCodec())
                .setOpenMode(replaces ? OpenMode.APPEND : OpenMode.CREATE)
                .setRAMBufferSizeMB(settings.bufferMegabytes())
                // Of a few articles a file or three are soon durable, and a dozen aren't.
                .setUseCompoundFile(replaces)
                // In the threads that write, so that a full disk fails them and not a thread of its own.
                .setMergeScheduler(new SerialMergeScheduler())
                .setMergePolicy(replaces ? new TieredMergePolicy() : lastOfAll())
                .setCommitOnClose(false);
    }

    /** What ends as one segment in any case is merged then, and nearly never before. */
    private static MergePolicy lastOfAll() {
        return new TieredMergePolicy().setSegmentsPerTier(MOST_SEGMENTS).setMaxMergeAtOnce(MOST_SEGMENTS);
    }

    /** @param sketches told of each article written and each gone */
    void write(
            Told told, Function<List<Article>, Article> merge, SketchBook sketches, GenerationBuilder.Written written)
            throws IOException {
        long articles = told.retold();
        var stop = new AtomicBoolean();
        var count = new AtomicLong();
        Workers.run(threads, () -> {
            boolean ended = false;
            try {
                for (var next = told.next(); next.isPresent() && !stop.get(); next = told.next()) {
                    write(next.get(), merge, sketches);
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
        });
        written.at(count.get(), articles);
    }

    /** Durable and open to a check when it returns; nothing is written after it. */
    void commit() throws IOException {
        // Deletions count from here on only.
        writer.flush();
        if (!replaces || deleted() > MOST_DELETED) {
            // One segment counts and sorts without a map among segments, for a fifth more of the time that writing
            // took; it is too dear for a few changes.
            writer.forceMerge(1);
        }
        writer.commit();
        writer.close();
    }

    /** What isn't committed is gone. */
    @Override
    public void close() throws IOException {
        IOUtils.close(writer, directory, analyzer);
    }

    private void write(Retelling told, Function<List<Article>, Article> merge, SketchBook sketches) throws IOException {
        if (replaces) {
            writer.deleteDocuments(new Term(ArticleSchema.ID.name(), told.id().value()));
        }
        if (told.tellings().isEmpty()) {
            sketches.remove(told.id().bits());
            return;
        }
        Article article = merged(told, merge);
        sketches.put(Sketch.of(article));
        writer.addDocument(ArticleSchema.toDocument(article, weights));
    }

    private int deleted() {
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
