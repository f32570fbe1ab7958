package dev.lede.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.SharedData;
import dev.lede.config.LedeConfig;
import dev.lede.fetch.FeedPolling;
import dev.lede.fetch.FixedOutside;
import dev.lede.fetch.Site;
import dev.lede.index.GenerationManifest;
import dev.lede.index.Generations;
import dev.lede.read.FolderEvents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class SourceWatchTest {
    @TempDir
    Path folder;

    private Path news;
    private LedeConfig config;

    @BeforeEach
    void anIndexOfOneArticle() throws IOException {
        news = Files.createDirectory(folder.resolve("news"));
        write(news.resolve("one.md"), "One");
        config = config("86400");
        Rebuild.run(config, Progress.NONE);
    }

    private LedeConfig config(String seconds) {
        return LedeConfig.load(
                SharedData.root(),
                Optional.empty(),
                Map.of(
                        "sources", List.of(news.toString()),
                        "watch-seconds", List.of(seconds),
                        "index", List.of(folder.resolve("index").toString())),
                Map.of());
    }

    @Test
    void whatComesChangesAndGoesIsServed() throws Exception {
        try (var watch = SourceWatch.start(config)) {
            assertThat(watch).isNotNull();
            write(news.resolve("two.md"), "Two");
            until(2);
            Path below = Files.createDirectories(news.resolve("new/folder"));
            write(below.resolve("three.md"), "Three");
            until(3);
            write(below.resolve("four.md"), "Four");
            until(4);
            Files.delete(news.resolve("one.md"));
            until(3);
        }
    }

    /** Its own writing would be a change, and lead to the next update, without end. */
    @Test
    void anIndexBesideAFileOrWithinAFolderIsNotWatched() throws Exception {
        for (Path source : List.of(folder.resolve("one.md"), folder)) {
            write(folder.resolve("one.md"), "One");
            config = LedeConfig.load(
                    SharedData.root(),
                    Optional.empty(),
                    Map.of(
                            "sources", List.of(source.toString()),
                            "watch-seconds", List.of("86400"),
                            "index", List.of(folder.resolve("index").toString())),
                    Map.of());
            Rebuild.run(config, Progress.NONE);
            try (var events = FolderEvents.open()) {
                assertThat(events.watch(List.of(source), folder.resolve("index")))
                        .isZero();
                Update.run(config, Progress.NONE);
                Files.writeString(folder.resolve("index/new"), "as a build does");
                long start = System.nanoTime();

                events.await(Duration.ofMillis(400), Duration.ofMillis(100));

                assertThat(System.nanoTime() - start)
                        .isGreaterThan(Duration.ofMillis(390).toNanos());
            }
        }
    }

    @Test
    void whatChangedBeforeItStartedIsServedToo() throws Exception {
        write(news.resolve("two.md"), "Two");

        try (var watch = SourceWatch.start(config)) {
            assertThat(watch).isNotNull();
            until(2);
        }
    }

    @Test
    void whatAFeedTellsIsServedWhenItsTimeHasCome() throws Exception {
        try (Site site = Site.start()) {
            LedeConfig withFeed = LedeConfig.load(
                    SharedData.root(),
                    Optional.empty(),
                    Map.of(
                            "sources",
                                    List.of(news.toString(), site.uri("/feed").toString()),
                            "allowed-hosts", List.of(site.host()),
                            "poll-minutes", List.of("1"),
                            "index", List.of(folder.resolve("index").toString())),
                    Map.of());
            site.on("/feed", Site.text(200, feed("Two")));
            // Long ago.
            var feeds = new Feeds(FeedPolling.of(withFeed, new FixedOutside().outside()), Duration.ZERO);
            Rebuild.run(withFeed, Progress.NONE, feeds);
            assertThat(served().articles()).isEqualTo(2);
            site.on("/feed", Site.text(200, feed("Three")));

            try (var watch = SourceWatch.start(withFeed)) {
                assertThat(watch).isNotNull();
                until(3);
                int asked = site.asked().size();
                write(news.resolve("four.md"), "Four");
                until(4);
                assertThat(site.asked()).hasSize(asked);
            }
        }
    }

    private static String feed(String title) {
        return "<rss><channel><title>F</title><item><title>" + title + "</title><link>https://feed.example/" + title
                + "</link></item></channel></rss>";
    }

    @Test
    void whileAnotherBuildHasTheLockItWaits() throws Exception {
        var lock = new Generations(config.index().folder()).lock();
        try (var watch = SourceWatch.start(config("1"))) {
            assertThat(watch).isNotNull();
            write(news.resolve("two.md"), "Two");
            assertThat(served().articles()).isEqualTo(1);
            lock.close();
            until(2);
        }
    }

    @Test
    void aFaultOfOursEndsNoWatch() throws Exception {
        var goes = new AtomicInteger();
        SourceWatch.Updating failing = () -> {
            switch (goes.incrementAndGet()) {
                case 1 -> throw new NoClassDefFoundError("a class that is gone");
                case 2 -> throw new IllegalStateException("counts don't add up");
                default -> Update.run(config, Progress.NONE);
            }
        };
        write(news.resolve("two.md"), "Two");

        try (var watch = SourceWatch.start(config("1"), failing)) {
            assertThat(watch).isNotNull();
            until(2);
        }
        assertThat(goes).hasValueGreaterThan(2);
    }

    @Test
    void closedItUpdatesNoMore() throws Exception {
        var updates = new AtomicInteger();
        var watch = SourceWatch.start(config("1"), updates::incrementAndGet);
        while (updates.get() < 2) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        watch.close();
        int before = updates.get();

        // Another that watches is told, and waits longer for quiet than the closed one would have.
        try (var events = FolderEvents.open()) {
            events.watch(List.of(news), config.index().folder());
            write(news.resolve("two.md"), "Two");
            events.await(Duration.ofSeconds(30), Duration.ofMillis(1200));
        }

        assertThat(updates).hasValue(before);
    }

    private void until(long articles) throws IOException {
        Instant end = Instant.now().plusSeconds(60);
        while (served().articles() != articles) {
            assertThat(Instant.now())
                    .as("%d articles, not %d", served().articles(), articles)
                    .isBefore(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private GenerationManifest served() throws IOException {
        var generations = new Generations(config.index().folder());
        return generations.manifest(generations.current().orElseThrow());
    }

    private static void write(Path file, String title) throws IOException {
        Files.writeString(file, "---\ntitle: " + title + "\nwebUrl: https://news.example/" + title + "\n---\n");
    }
}
