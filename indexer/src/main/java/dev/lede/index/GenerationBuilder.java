package dev.lede.index;

import dev.lede.article.Article;
import dev.lede.article.Vocabulary;
import dev.lede.config.LedeConfig.IndexSettings;
import dev.lede.health.ArticleHealth;
import dev.lede.health.Health;
import dev.lede.ledger.FileEntry;
import dev.lede.ledger.Ledger;
import dev.lede.ledger.LedgerDraft;
import dev.lede.ledger.Told;
import dev.lede.ledger.Walked;
import dev.lede.schema.ArticleSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds a generation beside the served one: tellings go to disk as they come, then are merged, written, checked against
 * what was told, and published by one rename. It holds the index's {@link WriteLock} from its opening to its close.
 *
 * <p>An update builds on the served generation: it links that one's segments and tellings, and writes the articles that
 * something changed about.
 */
public final class GenerationBuilder implements IndexDraft {
    /** Told how many articles are written, now and then and from many threads, and once when all are. */
    @FunctionalInterface
    public interface Written {
        void at(long done, long total);
    }

    private static final Logger log = LoggerFactory.getLogger(GenerationBuilder.class);

    private final Generations generations;
    private final IndexSettings settings;
    private final Function<List<Article>, Article> merge;
    private final Written written;
    private final WriteLock lock;
    private final String generation;
    private final Path draft;
    private final Optional<String> base;
    private final LedgerDraft ledger;
    private final long openedAt = System.nanoTime();
    private Optional<Walked> walked = Optional.empty();
    private Optional<Told> told = Optional.empty();
    private boolean published;

    private GenerationBuilder(
            IndexSettings settings,
            Optional<String> base,
            Function<List<Article>, Article> merge,
            Written written,
            WriteLock lock)
            throws IOException {
        this.generations = new Generations(settings.folder());
        this.settings = settings;
        this.merge = merge;
        this.written = written;
        this.lock = lock;
        generations.clean();
        if (base.isPresent() && !base.equals(generations.current())) {
            throw new IndexException("another build published meanwhile: run it again");
        }
        this.generation = generations.next();
        this.draft = Files.createDirectory(generations.draft(generation));
        this.base = base;
        this.ledger = LedgerDraft.begin(
                base.isPresent() ? Ledger.of(generations.folder(base.get())) : Ledger.empty(), draft, generation);
    }

    /**
     * Begins with nothing.
     *
     * @param merge what several tellings of one article come to, in whatever order they are; told one, it is that one
     * @throws IndexException if another build has the lock
     */
    public static GenerationBuilder open(
            IndexSettings settings, Function<List<Article>, Article> merge, Written written) throws IOException {
        return open(settings, Optional.empty(), merge, written);
    }

    /**
     * Begins with a generation's articles.
     *
     * @param served the generation that is served
     * @param merge as for {@link #open}, and the same that made what is served
     * @throws IndexException if another build has the lock, or published another generation
     */
    public static GenerationBuilder update(
            IndexSettings settings, String served, Function<List<Article>, Article> merge, Written written)
            throws IOException {
        return open(settings, Optional.of(served), merge, written);
    }

    private static GenerationBuilder open(
            IndexSettings settings, Optional<String> base, Function<List<Article>, Article> merge, Written written)
            throws IOException {
        WriteLock lock = new Generations(settings.folder()).lock();
        boolean open = false;
        try {
            var builder = new GenerationBuilder(settings, base, merge, written, lock);
            open = true;
            return builder;
        } finally {
            if (!open) {
                lock.close();
            }
        }
    }

    @Override
    public Optional<FileEntry> known(String path) {
        return ledger.known(path);
    }

    @Override
    public void requireBaseWhole() throws IOException {
        if (base.isPresent()) {
            long articles = generations.manifest(base.get()).articles();
            GenerationFiles.requireWhole(generations.folder(base.get()), articles);
            ledger.requireBeforeWhole();
        }
    }

    @Override
    public void keep(FileEntry entry) {
        ledger.keep(entry);
    }

    @Override
    public void add(String path, Article article) throws IOException {
        ledger.add(path, article);
    }

    @Override
    public void end(FileEntry entry) {
        ledger.end(entry);
    }

    @Override
    public Walked walked() {
        Walked all = ledger.walked();
        walked = Optional.of(all);
        return all;
    }

    @Override
    public GenerationManifest publish(
            List<String> sources, String fingerprint, Vocabulary vocabulary, InstantSource clock) throws IOException {
        Walked files = walked.orElseThrow(() -> new IllegalStateException("walked() comes first"));
        Told all = ledger.finish();
        told = Optional.of(all);
        GenerationCheck.requireAddsUp(files.report().told(), all.tellings(), "articles told", "kept");
        ArticleHealth health = new DraftFolder(draft, base.map(generations::folder), settings)
                .write(all, merge, written, vocabulary, clock.instant());
        var manifest = new GenerationManifest(
                generation,
                ArticleSchema.VERSION,
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                all.articles(),
                sources,
                fingerprint,
                settings.form(),
                vocabulary,
                new IndexReport(
                        files.report(),
                        all.articles(),
                        all.tellings() - all.articles(),
                        Duration.ofNanos(System.nanoTime() - openedAt).toMillis() / 1000.0,
                        Optional.of(new Health(health, files.health()))));
        publish(manifest);
        return manifest;
    }

    private void publish(GenerationManifest manifest) throws IOException {
        ManifestFile.write(draft, manifest);
        IOUtils.fsync(draft, true);
        Handover.to(generation, generations);
        published = true;
        log.atInfo()
                .addKeyValue("generation", generation)
                .addKeyValue("articles", manifest.articles())
                .addKeyValue("seconds", manifest.report().seconds())
                .log("published");
    }

    /** Frees the lock; what wasn't published is removed. */
    @Override
    public void close() throws IOException {
        try {
            closeLedger();
            generations.clean();
            if (!generations.sound().equals(Optional.of(generation))) {
                generations.remove(generation);
            }
        } catch (IOException e) {
            if (!published) {
                throw e;
            }
            log.atWarn().setCause(e).log("published, but not all is tidied up: the next build tries again");
        } finally {
            lock.close();
        }
    }

    private void closeLedger() throws IOException {
        ledger.close();
        if (told.isPresent()) {
            told.get().close();
        }
    }
}
