package dev.lede.fetch;

import dev.lede.fetch.FetchOutcome.Failed;
import java.time.Duration;
import java.util.Set;

/** A site of this machine and who asks it, in a world where waiting takes no time. */
public final class Fetching implements AutoCloseable {
    static final String FEED = "<rss><channel><title>F</title></channel></rss>";
    static final FetchLimits LIMITS =
            new FetchLimits(Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(60), 10_000);

    private final Site site = Site.start();
    private final FixedOutside world = new FixedOutside();

    public Site site() {
        return site;
    }

    public FixedOutside world() {
        return world;
    }

    /** From a minute later on, {@code path} is a feed of articles with these titles. */
    public void tell(String path, String... titles) {
        world.pass(Duration.ofMinutes(1));
        site.on(path, Site.text(200, feed(titles)));
    }

    static String feed(String... titles) {
        var items = new StringBuilder();
        for (String title : titles) {
            items.append("<item><title>%1$s</title><link>https://news.example/%1$s</link>".formatted(title))
                    .append("<description>About %s</description></item>".formatted(title));
        }
        return "<rss version='2.0'><channel><title>News</title><link>https://news.example/</link>" + items
                + "</channel></rss>";
    }

    FetchOutcome fetch(String path) throws InterruptedException {
        return fetcher(LIMITS).fetch(site.uri(path), Validators.NONE);
    }

    /** Why it couldn't be fetched. */
    String reason(String path) throws InterruptedException {
        return ((Failed) fetch(path)).reason();
    }

    PoliteFetcher fetcher(FetchLimits limits) {
        var guard = new AddressGuard(Set.of(site.host()), world.outside().resolver());
        return new PoliteFetcher(guard, world.outside(), limits);
    }

    @Override
    public void close() {
        site.close();
    }
}
