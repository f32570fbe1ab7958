package dev.lede.server;

import dev.lede.work.Tireless;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for a new generation every so often, so that a rebuild is served without a restart. Where one can't be opened the
 * old one keeps answering, and the log says so once.
 */
public final class Refresher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Refresher.class);

    /** A look under way may be warming up a large index. */
    private static final int CLOSING_SECONDS = 10;

    private final Refreshed searcher;
    private final ScheduledExecutorService clock;

    private final Tireless tireless = new Tireless(fault ->
            LOG.atError().setCause(fault).log("can't serve the published generation; the one before keeps answering"));

    /** Something that can follow what was published. */
    @FunctionalInterface
    public interface Refreshed {
        /** @return whether another generation answers now */
        boolean refresh() throws IOException;
    }

    private Refresher(Refreshed searcher) {
        this.searcher = searcher;
        this.clock = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("refresher").factory());
    }

    /**
     * @param first how long after now it looks for the first time
     * @param interval how long it waits between looks
     */
    public static Refresher start(Refreshed searcher, Duration first, Duration interval) {
        var refresher = new Refresher(searcher);
        // It ends with the executor: a failure that escaped would end it before, and the server serve an old index for
        // ever.
        Future<?> unused = refresher.clock.scheduleWithFixedDelay(
                refresher::refresh, first.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
        return refresher;
    }

    private void refresh() {
        tireless.run(() -> {
            boolean isAnother = searcher.refresh();
            if (isAnother) {
                LOG.info("serves a new generation");
            }
            // One that can't be opened isn't tried again, and nothing is wrong then until another is published.
            return isAnother;
        });
    }

    /** Looks no more, and waits for a look under way to end. */
    @Override
    public void close() {
        clock.shutdown();
        try {
            if (!clock.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("a look for a new generation is still under way");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
