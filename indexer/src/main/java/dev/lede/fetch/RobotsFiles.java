package dev.lede.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The rules of each site, asked for once a day at most by one program: they are kept in memory, so that each run of a
 * command asks anew. Safe for any number of threads.
 */
final class RobotsFiles {
    /** Asks for a {@code robots.txt}. */
    @FunctionalInterface
    interface Asking {
        HttpAnswer ask(URI robots) throws FetchException, InterruptedException;
    }

    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration KEPT_UNREACHED = Duration.ofMinutes(5);

    private static final class Site {
        private final ReentrantLock lock = new ReentrantLock();
        private Optional<RobotsRules> rules = Optional.empty();
        private String fault = "";
        private Instant until = Instant.MIN;
    }

    private final Asking asking;
    private final InstantSource clock;
    private final Map<String, Site> sites = new ConcurrentHashMap<>();

    RobotsFiles(Asking asking, InstantSource clock) {
        this.asking = asking;
        this.clock = clock;
    }

    /**
     * The rules for an address: none where its site has no such file.
     *
     * @throws FetchException if that can't be told now, so that nothing of the site may be asked
     */
    RobotsRules of(URI uri) throws FetchException, InterruptedException {
        URI robots = URI.create(uri.getScheme() + "://" + FeedUrl.authority(uri) + "/robots.txt");
        Site site = sites.computeIfAbsent(robots.toString(), name -> new Site());
        site.lock.lockInterruptibly();
        try {
            if (!clock.instant().isBefore(site.until)) {
                ask(robots, site);
            }
            return site.rules.orElseThrow(() -> new FetchException(site.fault));
        } finally {
            site.lock.unlock();
        }
    }

    private void ask(URI robots, Site site) throws InterruptedException {
        try {
            site.rules = Optional.of(rules(asking.ask(robots)));
            site.until = clock.instant().plus(KEPT);
        } catch (FetchException e) {
            site.rules = Optional.empty();
            site.fault = "the site's robots.txt can't be had: " + e.reason();
            site.until = clock.instant().plus(KEPT_UNREACHED);
        }
    }

    private static RobotsRules rules(HttpAnswer answer) throws FetchException {
        int status = answer.status();
        if (status == 200) {
            return RobotsRules.of(answer.body().bytes());
        }
        if (status >= 500 || status == 429) {
            throw new FetchException("answered " + status);
        }
        return RobotsRules.NONE;
    }
}
