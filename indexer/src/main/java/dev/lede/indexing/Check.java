package dev.lede.indexing;

import dev.lede.article.Article;
import dev.lede.config.ConfigException;
import dev.lede.config.LedeConfig;
import dev.lede.health.ArticleFacts;
import dev.lede.health.ArticleHealth;
import dev.lede.health.Example;
import dev.lede.health.FileFacts;
import dev.lede.health.FindingCount;
import dev.lede.health.Health;
import dev.lede.health.LabelCount;
import dev.lede.index.IndexReport;
import dev.lede.ledger.FileEntry;
import dev.lede.ledger.Ledger;
import dev.lede.ledger.LedgerDraft;
import dev.lede.ledger.Told;
import dev.lede.ledger.Walked;
import dev.lede.normalise.ArticleMerge;
import dev.lede.normalise.Registries;
import dev.lede.read.ReadReport;
import dev.lede.read.SourceFile;
import dev.lede.read.WalkStep;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads sources as a rebuild would, and leaves nothing behind; feeds aren't asked, what they told before is read. What is
 * told is kept in the system's folder for temporary files meanwhile, so that memory is bounded.
 */
public final class Check {
    private Check() {}

    /**
     * @return what a rebuild would report now, and what more could be read
     * @throws ConfigException if a registry is wrong, or a source isn't there
     * @throws InterruptedIOException if it was interrupted
     * @throws IOException if the folder for temporary files is full or fails; the message names it
     */
    public static Checked run(LedeConfig config, Progress progress) throws IOException {
        Sources.requireThere(config.read().sources());
        long start = System.nanoTime();
        Registries registries = Registries.load(config.folder());
        Gathered sources = Gathering.asKept(config);
        try (var folder = TemporaryFolder.make("lede-check")) {
            try {
                return checked(sources, config, registries, folder.path(), progress, start);
            } catch (InterruptedIOException | ClosedByInterruptException e) {
                // No fault of the folder's.
                throw e;
            } catch (IOException e) {
                throw new IOException(
                        "what was read can't be kept for a while in " + folder.path() + ": "
                                + Objects.requireNonNullElseGet(e.getMessage(), e::toString)
                                + "; LEDE_JAVA_OPTS=-Djava.io.tmpdir=DIR names another folder",
                        e);
            }
        }
    }

    private static Checked checked(
            Gathered sources, LedeConfig config, Registries registries, Path kept, Progress progress, long start)
            throws IOException {
        try (var ledger = LedgerDraft.begin(Ledger.empty(), kept, "check")) {
            var unread = new UnreadPages();
            Sources.read(sources, config, registries, new LedgerReceiver(ledger, unread), progress);
            Walked files = ledger.walked();
            ReadReport read = files.report();
            try (Told told = ledger.finish()) {
                progress.at(Progress.Step.CHECKING, 0, told.articles());
                Optional<Health> health = read.told() == 0
                        ? Optional.empty()
                        : Optional.of(new Health(articles(told, registries), files.health()));
                return new Checked(
                        new IndexReport(
                                read,
                                told.articles(),
                                read.told() - told.articles(),
                                Sources.secondsSince(start),
                                health),
                        unread.sites());
            }
        }
    }

    private static ArticleHealth articles(Told told, Registries registries) throws IOException {
        var findings = new FindingCount<Example>(InstantSource.system().instant());
        var labels = new LabelCount(registries.vocabulary());
        for (var next = told.next(); next.isPresent(); next = told.next()) {
            Article article = ArticleMerge.of(next.get().tellings());
            ArticleFacts facts = ArticleFacts.of(article);
            labels.add(facts);
            findings.add(facts, article.id().bits(), Example.of(article));
        }
        return ArticleHealth.of(findings, labels);
    }

    /** Keeps what a build would. */
    private record LedgerReceiver(LedgerDraft ledger, UnreadPages unread) implements Receiver {
        @Override
        public boolean keeps(WalkStep.Found found) {
            return false;
        }

        @Override
        public void told(SourceFile file, Article article) {
            try {
                ledger.add(file.key(), article);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void ended(SourceFile file, ReadReport report, FileFacts facts) {
            unread.ended(file, report);
            ledger.end(new FileEntry(file.key(), Optional.empty(), Optional.empty(), report, facts));
        }
    }
}
