package dev.lede.indexing;

import dev.lede.config.ConfigException;
import dev.lede.config.LedeConfig;
import dev.lede.config.Source.Place;
import dev.lede.index.Generations;
import dev.lede.index.IndexException;
import dev.lede.read.FolderEvents;
import dev.lede.work.Tireless;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Updates the index when files of its sources change, in a thread of its own until it is closed; also now and then where
 * nothing was told, since some file systems tell nothing, and feeds are asked when their time has come. What fails is
 * logged once and tried again: a rebuild under way, a source that is gone for a while.
 */
public final class SourceWatch implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(SourceWatch.class);

    /** Who writes a file writes it in several goes, and seldom one file alone. */
    private static final Duration QUIET = Duration.ofMillis(300);

    private static final Duration CLOSING = Duration.ofSeconds(10);

    private final LedeConfig config;
    private final FolderEvents events;
    private final Updating updating;
    private final Thread thread;

    private final Tireless tireless = new Tireless(SourceWatch::tell);

    /** How many folders weren't watched the last time; touched by the one thread only. */
    private int refused;

    /** Brings the index to what its sources hold now. */
    @FunctionalInterface
    interface Updating {
        void run() throws IOException;
    }

    private SourceWatch(LedeConfig config, FolderEvents events, Updating updating) {
        this.config = config;
        this.events = events;
        this.updating = updating;
        this.thread = Thread.ofPlatform().daemon().name("watch").unstarted(this::run);
    }

    /**
     * Begins with an update: what changed while nobody watched.
     *
     * @throws IOException if the system can't tell of changes at all
     */
    public static SourceWatch start(LedeConfig config) throws IOException {
        Feeds feeds = Feeds.whenDue(config);
        return start(config, () -> Update.run(config, Progress.NONE, feeds));
    }

    static SourceWatch start(LedeConfig config, Updating updating) throws IOException {
        var watch = new SourceWatch(config, FolderEvents.open(), updating);
        watch.thread.start();
        return watch;
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                tireless.run(this::update);
                events.await(interval(), QUIET);
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            log.debug("watches no more");
        }
    }

    private boolean update() throws IOException {
        try {
            // Before looking: what changes while we look is told next.
            int now = events.watch(sources(), config.index().folder());
            updating.run();
            if (now != refused && now > 0) {
                log.warn("changes in " + now + " folders are seen every "
                        + interval().toSeconds() + " s only: the system watches no more");
            }
            refused = now;
            return true;
        } catch (ClosedWatchServiceException e) {
            // Closed meanwhile, which waiting for what happens next will tell.
            return false;
        }
    }

    /** A run that fails leaves the index as it is; the next one may not fail. */
    private static void tell(Throwable fault) {
        switch (fault) {
            case IOException expected -> log.warn("can't update the index: " + expected.getMessage());
            case IndexException expected -> log.warn("can't update the index: " + expected.getMessage());
            case ConfigException expected -> log.warn("can't update the index: " + expected.getMessage());
            default -> log.atError().setCause(fault).log("can't update the index");
        }
    }

    private List<Path> sources() throws IOException {
        var generations = new Generations(config.index().folder());
        var current = generations.current();
        return current.isEmpty()
                ? List.of()
                : Sources.named(generations.manifest(current.get()).sources()).stream()
                        .flatMap(source -> source instanceof Place(var path) ? Stream.of(path) : Stream.empty())
                        .toList();
    }

    /** Feeds tell of no change: they are asked when their time has come. */
    private Duration interval() {
        Duration look = config.watch().interval();
        Duration poll = config.fetch().every();
        return look.compareTo(poll) < 0 ? look : poll;
    }

    /** Waits for an update under way to end. */
    @Override
    public void close() {
        events.close();
        try {
            if (!thread.join(CLOSING)) {
                log.warn("an update is still under way");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
