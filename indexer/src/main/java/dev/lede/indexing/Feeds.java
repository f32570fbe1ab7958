package dev.lede.indexing;

import dev.lede.config.LedeConfig;
import dev.lede.fetch.FeedPolling;
import dev.lede.fetch.Outside;
import java.time.Duration;

/**
 * How a run asks its feeds.
 *
 * @param every feeds that were asked within this time aren't asked again
 */
public record Feeds(FeedPolling polling, Duration every) {
    /** Each of them, unless it is to be left alone for a while. */
    public static Feeds now(LedeConfig config) {
        return new Feeds(FeedPolling.of(config, Outside.real()), Duration.ZERO);
    }

    /** Each of them when the settings' time has passed since. */
    static Feeds whenDue(LedeConfig config) {
        return new Feeds(FeedPolling.of(config, Outside.real()), config.fetch().every());
    }
}
