package dev.lede.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.disk.Durable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedFolderTest {
    private static final URI FEED = URI.create("https://news.example/feed");
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String LIST = "<opml><body><outline xmlUrl='https://%s.example/'/></body></opml>";

    @TempDir
    Path fetched;

    @Test
    void whatCountsAsToldIsOnDiskWithItsNameBeforeTheStateSaysSo() throws Exception {
        Path folder = fetched.resolve(FeedUrl.folder(FEED));
        List<String> forced = new ArrayList<>();
        var feed = new FeedFolder(
                fetched, FEED, new Durable(path -> forced.add(folder.relativize(path) + " with " + names(path))));

        Kept kept = feed.keep(rss("one"), Kept.NOTHING, NOON);
        feed.write(feed.state().after(new FetchOutcome.Unchanged(), NOON, kept));

        String file = "20260301T120000Z-" + kept.newest() + ".xml";
        assertThat(forced)
                .containsExactly(
                        " with [answers]",
                        ".draft with []",
                        "answers with [" + file + "]",
                        ".draft with []",
                        " with [answers, state.json]");
    }

    @Test
    void whatIsOnTheRealDiskCanBeForced() throws Exception {
        var feed = new FeedFolder(fetched, FEED);

        feed.write(feed.state().after(new FetchOutcome.Unchanged(), NOON, feed.keep(rss("one"), Kept.NOTHING, NOON)));

        assertThat(feed.newest()).hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(rss("one")));
        assertThat(feed.state().kept().entries()).hasSize(1);
    }

    @Test
    void aListThatIsWhatItWasOnceIsTheNewestAgain() throws Exception {
        var feed = new FeedFolder(fetched, FEED);
        Instant now = NOON;
        for (String host : List.of("a", "b", "a")) {
            now = now.plusSeconds(60);
            tell(feed, LIST.formatted(host), now);

            assertThat(newest(feed)).isEqualTo(LIST.formatted(host));
        }
        assertThat(names(feed.answers())).hasSize(2);
    }

    @Test
    void whereTheStateIsLostTheLastFileIsTheNewest() throws Exception {
        var feed = new FeedFolder(fetched, FEED);
        tell(feed, LIST.formatted("a"), NOON);
        tell(feed, LIST.formatted("b"), NOON.plusSeconds(60));
        Files.delete(feed.answers().resolveSibling("state.json"));

        assertThat(newest(feed)).isEqualTo(LIST.formatted("b"));
    }

    @Test
    void anEmptyFeedIsNoListAnyMoreAndAddsNoFiles() throws Exception {
        var feed = new FeedFolder(fetched, FEED);
        tell(feed, "<rss><channel><pubDate>1</pubDate></channel></rss>", NOON);
        assertThat(feed.isAnythingKept()).isFalse();

        tell(feed, LIST.formatted("a"), NOON.plusSeconds(60));
        for (int i = 2; i < 5; i++) {
            tell(feed, "<rss><channel><pubDate>" + i + "</pubDate></channel></rss>", NOON.plusSeconds(60L * i));
        }

        assertThat(feed.newest()).isEmpty();
        assertThat(names(feed.answers())).hasSize(1);
    }

    @Test
    void whatAFeedToldBeforeItWasEmptyForAWhileIsNotKeptAgain() throws Exception {
        var feed = new FeedFolder(fetched, FEED);
        String told = "<rss><channel><pubDate>%s</pubDate><item>one</item></channel></rss>";
        tell(feed, told.formatted("Mon"), NOON);
        tell(feed, "<rss><channel/></rss>", NOON.plusSeconds(60));
        tell(feed, told.formatted("Tue"), NOON.plusSeconds(120));

        assertThat(names(feed.answers())).hasSize(1);
    }

    @Test
    void aFailureKeepsNothing() throws Exception {
        var feed = new FeedFolder(fetched, FEED);
        var failure = FetchOutcome.Failed.of(new FetchException("no connection"));
        feed.write(feed.state().after(failure, NOON, feed.state().kept()));

        FeedStanding standing = FeedStanding.of(fetched, FEED);
        assertThat(standing.isKept()).isFalse();
        assertThat(standing.fault()).contains("no connection");
    }

    private static void tell(FeedFolder feed, String answer, Instant now) throws IOException {
        FeedState state = feed.state();
        Kept kept = feed.keep(answer.getBytes(UTF_8), state.kept(), now);
        feed.write(state.after(new FetchOutcome.Answered(FEED, Body.EMPTY, "", ""), now, kept));
    }

    private static String newest(FeedFolder feed) throws IOException {
        return new String(feed.newest().orElseThrow(), UTF_8);
    }

    private static byte[] rss(String title) {
        return ("<rss><channel><item><title>" + title + "</title></item></channel></rss>").getBytes(UTF_8);
    }

    private static List<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
