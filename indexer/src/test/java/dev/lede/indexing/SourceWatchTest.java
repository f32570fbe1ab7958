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
    void closedItUpdatesNoMore() throws Exception {
        var watch = SourceWatch.start(config("1"));
        watch.close();
        write(news.resolve("two.md"), "Two");

        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("watch"));
        assertThat(served().articles()).isEqualTo(1);
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
