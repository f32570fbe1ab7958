package dev.lede.indexing;

import dev.lede.config.ConfigException;
import dev.lede.config.LedeConfig;
import dev.lede.config.Source.Place;
import dev.lede.index.Generations;
import dev.lede.index.IndexException;
import dev.lede.read.FolderEvents;
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
    private final Feeds feeds;
    private final FolderEvents events;
    private final Thread thread;

    /** Touched by the one thread only. */
    private String lastFault = "";

    private SourceWatch(LedeConfig config, FolderEvents events) {
        this.config = config;
        this.feeds = Feeds.whenDue(config);
        this.events = events;
        this.thread = Thread.ofPlatform().daemon().name("watch").unstarted(this::run);
    }

    /**
     * Begins with an update: what changed while nobody watched.
     *
     * @throws IOException if the system can't tell of changes at all
     */
    public static SourceWatch start(LedeConfig config) throws IOException {
        var watch = new SourceWatch(config, FolderEvents.open());
        watch.thread.start();
        return watch;
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                update();
                events.await(interval(), QUIET);
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            log.debug("watches no more");
        }
    }

    private void update() {
        try {
            // Before looking: what changes while we look is told next.
            int refused = events.watch(sources(), config.index().folder());
            Update.run(config, Progress.NONE, feeds);
            tell(
                    refused == 0
                            ? ""
                            : "changes in " + refused + " folders are seen every "
                                    + interval().toSeconds() + " s only: the system watches no more");
        } catch (ClosedWatchServiceException e) {
            throw e;
        } catch (IOException | IndexException | ConfigException e) {
            // A run that fails leaves the index as it is; the next one may not fail.
            tell("can't update the index: " + e.getMessage());
        } catch (Throwable e) {
            // A fault of ours, or no memory: an end of this thread would be seen by nobody.
            if (!e.toString().equals(lastFault)) {
                log.atError().setCause(e).log("can't update the index");
            }
            lastFault = e.toString();
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
        return look.compareTo(feeds.every()) < 0 ? look : feeds.every();
    }

    private void tell(String fault) {
        if (!fault.isEmpty() && !fault.equals(lastFault)) {
            log.warn(fault);
        }
        lastFault = fault;
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
