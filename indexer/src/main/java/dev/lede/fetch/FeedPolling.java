package dev.lede.fetch;

import dev.lede.config.LedeConfig;
import dev.lede.fetch.FetchOutcome.Answered;
import dev.lede.fetch.FetchOutcome.Failed;
import dev.lede.fetch.FetchOutcome.LeftAlone;
import dev.lede.work.Awaited;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Asks feeds what is new and keeps it as files. Hosts are asked side by side, the feeds of one after the other. For one
 * thread at a time, and one process at a time for each folder.
 */
public final class FeedPolling {
    private static final int HOSTS_AT_ONCE = 4;

    /** Told when a feed's turn is over, from many threads. */
    @FunctionalInterface
    public interface Polled {
        void at(URI feed);
    }

    private final Path fetched;
    private final PoliteFetcher fetcher;
    private final Outside outside;

    FeedPolling(Path fetched, PoliteFetcher fetcher, Outside outside) {
        this.fetched = fetched;
        this.fetcher = fetcher;
        this.outside = outside;
    }

    /** As the settings say, in the folder beside the index's generations. */
    public static FeedPolling of(LedeConfig config, Outside outside) {
        var guard = new AddressGuard(config.fetch().allowedHosts(), outside.resolver());
        FetchLimits limits = FetchLimits.usual(config.read().maxFileBytes());
        return new FeedPolling(folder(config), new PoliteFetcher(guard, outside, limits), outside);
    }

    /** Where everything fetched is kept. */
    public static Path folder(LedeConfig config) {
        return config.index().folder().resolve("fetched");
    }

    /**
     * Asks those that are due, and keeps what they tell. What is wrong with a feed is in its standing and never thrown.
     *
     * @param every feeds that were asked within this time aren't asked again
     * @throws IOException if something can't be kept
     */
    public void poll(Collection<URI> feeds, Duration every, Polled polled) throws IOException {
        Map<String, List<URI>> hosts = new LinkedHashMap<>();
        feeds.forEach(feed -> hosts.computeIfAbsent(FeedUrl.host(feed), host -> new ArrayList<>())
                .add(feed));
        ExecutorService workers = Executors.newFixedThreadPool(
                HOSTS_AT_ONCE, Thread.ofPlatform().daemon().name("fetch-", 0).factory());
        try {
            List<Future<?>> running = new ArrayList<>();
            for (List<URI> ofHost : hosts.values()) {
                running.add(workers.submit(() -> {
                    inTurn(ofHost, every, polled);
                    return null;
                }));
            }
            Awaited.all(running, "fetching feeds");
        } finally {
            // Also where one failed or we were interrupted; what is under way ends by its own bounds.
            workers.shutdownNow();
            workers.close();
        }
    }

    /**
     * A host that asks to be left alone is asked for none of its other feeds either, as long as it asked for: how long the
     * feed that failed is left alone is no matter of theirs.
     */
    private void inTurn(List<URI> feeds, Duration every, Polled polled) throws IOException, InterruptedException {
        Optional<LeftAlone> leftAlone = Optional.empty();
        for (URI feed : longestDueFirst(feeds)) {
            var folder = new FeedFolder(fetched, feed);
            FeedState state = folder.state();
            if (state.isDue(outside.clock().instant(), every)) {
                FetchOutcome outcome =
                        leftAlone.isPresent() ? leftAlone.get() : fetcher.fetch(feed, state.validators());
                FeedState after = keep(folder, state, outcome);
                if (outcome instanceof Failed failed && failed.retryAfter().isPresent()) {
                    Duration retry = FeedState.believed(failed.retryAfter().get());
                    leftAlone = Optional.of(
                            new LeftAlone(failed.status(), after.askedAt().plus(retry)));
                }
            }
            polled.at(feed);
        }
    }

    /** So that one that fails each time can't keep those behind it from ever being asked. */
    private List<URI> longestDueFirst(List<URI> feeds) throws IOException {
        record Turn(URI feed, Instant since) {}
        List<Turn> turns = new ArrayList<>();
        for (URI feed : feeds) {
            turns.add(new Turn(feed, new FeedFolder(fetched, feed).state().dueSince()));
        }
        return turns.stream()
                .sorted(Comparator.comparing(Turn::since))
                .map(Turn::feed)
                .toList();
    }

    /** What was told before how it stands, so that a run killed between asks again rather than loses it. */
    private FeedState keep(FeedFolder folder, FeedState state, FetchOutcome outcome) throws IOException {
        Instant now = outside.clock().instant();
        Kept kept = outcome instanceof Answered answered
                ? folder.keep(answered.body().bytes(), state.kept(), now)
                : state.kept();
        FeedState after = state.after(outcome, now, kept);
        folder.write(after);
        return after;
    }
}
