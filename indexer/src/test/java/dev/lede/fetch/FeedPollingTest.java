package dev.lede.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FeedPollingTest {
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    @TempDir
    Path fetched;

    private final Fetching here = new Fetching();
    private final Site site = here.site();
    private final FixedOutside world = here.world();

    @AfterEach
    void stop() {
        here.close();
    }

    @Test
    void whatAFeedTellsIsKeptOnceAndWhatFellOffStays() throws Exception {
        tell("one");
        poll();
        tell("one", "two");
        poll();
        tell("two", "three");
        poll();
        poll();

        assertThat(kept())
                .satisfiesExactly(
                        first -> assertThat(first).contains("one").doesNotContain("two"),
                        second -> assertThat(second).contains("two").doesNotContain("one"),
                        third -> assertThat(third).contains("three").doesNotContain("one", "two"));
        assertThat(names()).allMatch(name -> name.matches("20260301T12[0-9]{4}Z-[0-9a-f]{32}\\.xml"));
    }

    @Test
    void whatIsKnownByAnETagIsAskedWithItAsLongAsItsFilesAreThere() throws Exception {
        site.on("/feed", Site.bytes(200, Fetching.feed("one").getBytes(UTF_8), "ETag", "\"1\""));
        poll();
        poll();
        assertThat(site.header("/feed", "If-none-match")).isEqualTo("\"1\"");

        try (Stream<Path> files = Files.list(standing().answers())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        poll();

        assertThat(site.header("/feed", "If-none-match")).isEmpty();
        assertThat(kept()).hasSize(1);
    }

    @Test
    void aFeedThatFailsIsLeftAloneForLongerEachTimeAndItsFilesStay() throws Exception {
        tell("one");
        poll();
        site.on("/feed", Site.text(500, ""));
        Duration[] backOff = {Duration.ofMinutes(5), Duration.ofMinutes(10), Duration.ofMinutes(20)};
        poll();
        for (Duration each : backOff) {
            int before = asked();
            world.pass(each.minusSeconds(1));
            poll();
            assertThat(asked()).isEqualTo(before);
            assertThat(standing().fault()).contains("answered 500");
            world.pass(Duration.ofSeconds(1));
            poll();
            assertThat(asked()).isEqualTo(before + 1);
        }
        for (int i = 0; i < 20; i++) {
            world.pass(Duration.ofHours(24));
            int before = asked();
            poll();
            assertThat(asked()).isEqualTo(before + 1);
        }
        tell("one", "two");
        world.pass(Duration.ofHours(24));
        poll();
        poll();

        assertThat(standing().fault()).isEmpty();
        assertThat(kept()).hasSize(2);
    }

    @Test
    void aHostThatWantsToBeLeftAloneIsAlsoWithItsOtherFeeds() throws Exception {
        site.on("/feed", Site.bytes(429, new byte[0], "Retry-After", "7200"));
        site.on("/other", Site.text(200, Fetching.feed("one")));
        URI other = site.uri("/other");
        FeedPolling polling = polling();

        polling.poll(List.of(feed(), other), Duration.ZERO, feed -> {});
        world.pass(Duration.ofSeconds(7199));
        polling.poll(List.of(feed(), other), Duration.ZERO, feed -> {});
        assertThat(site.asked()).containsExactly("/robots.txt", "/feed");
        assertThat(standing().fault()).contains("answered 429");
        assertThat(FeedStanding.of(fetched, other).fault())
                .contains("its host answered 429 for another feed, and is left alone for a while");
        world.pass(Duration.ofSeconds(1));
        polling.poll(List.of(other), Duration.ZERO, feed -> {});

        assertThat(site.asked()).contains("/other");
        assertThat(FeedStanding.of(fetched, other).fault()).isEmpty();
    }

    @Test
    void aFeedThatFailsEachTimeDoesNotKeepTheOthersOfItsHostFromBeingAsked() throws Exception {
        site.on("/feed", Site.bytes(429, new byte[0], "Retry-After", "60"));
        site.on("/other", Site.text(200, Fetching.feed("one")));
        List<URI> both = List.of(feed(), site.uri("/other"));

        polling().poll(both, Duration.ZERO, feed -> {});
        assertThat(site.asked()).doesNotContain("/other");
        world.pass(Duration.ofSeconds(60));
        polling().poll(both, Duration.ZERO, feed -> {});
        assertThat(site.asked()).contains("/other");

        for (int round = 2; round < 5; round++) {
            world.pass(Duration.ofDays(1));
            polling().poll(both, Duration.ZERO, feed -> {});
            assertThat(site.asked().stream().filter("/other"::equals)).hasSize(round);
            assertThat(site.asked().stream().filter("/feed"::equals)).hasSize(round);
        }
    }

    @Test
    void aFeedThatIsGoneIsNotAskedAnyMore() throws Exception {
        tell("one");
        poll();
        site.on("/feed", Site.text(410, ""));
        poll();
        int before = asked();
        world.pass(Duration.ofDays(365));
        poll();

        assertThat(asked()).isEqualTo(before);
        assertThat(standing().gone()).isTrue();
        assertThat(kept()).hasSize(1);
    }

    @Test
    void aWatchAsksWhenItsTimeHasPassedOnly() throws Exception {
        tell("one");
        FeedPolling polling = polling();
        polling.poll(List.of(feed()), HALF_HOUR, feed -> {});
        world.pass(HALF_HOUR.minusSeconds(1));
        polling.poll(List.of(feed()), HALF_HOUR, feed -> {});
        assertThat(asked()).isEqualTo(1);
        world.pass(Duration.ofSeconds(1));
        polling.poll(List.of(feed()), HALF_HOUR, feed -> {});

        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void whatIsDamagedIsAskedAnew() throws Exception {
        tell("one");
        poll();
        Path state = standing().answers().resolveSibling("state.json");
        for (String damaged : List.of("", "{", "{}", "[1]", "null")) {
            Files.writeString(state, damaged);
            poll();
            assertThat(standing().fault()).isEmpty();
        }
        assertThat(kept()).hasSize(1);
    }

    @Test
    void noQueryIsInNamesOrInWhatIsKeptOfTheFeed() throws Exception {
        URI secret = site.uri("/feed?token=abc123");
        site.on("/feed?token=abc123", Site.text(200, Fetching.feed("one")));
        polling().poll(List.of(secret), Duration.ZERO, feed -> {});

        Path state = FeedStanding.of(fetched, secret).answers().resolveSibling("state.json");
        assertThat(FeedUrl.folder(secret)).startsWith("127.0.0.1-").doesNotContain("abc123");
        assertThat(Files.readString(state)).contains("/feed?…").doesNotContain("abc123");
        assertThat(FeedUrl.named(secret)).isEqualTo("http://" + site.host() + "/feed");
    }

    @Test
    void eachFeedIsAskedOnceAndEachPortHasRulesOfItsOwn() throws Exception {
        try (Site second = Site.start()) {
            tell("one");
            second.on("/feed", Site.text(200, Fetching.feed("two")));
            var guard = new AddressGuard(
                    Set.of(site.host(), second.host()), world.outside().resolver());
            var polling = new FeedPolling(
                    fetched, new PoliteFetcher(guard, world.outside(), FetchLimits.usual(1 << 20)), world.outside());

            polling.poll(List.of(feed(), second.uri("/feed")), Duration.ZERO, feed -> {});

            assertThat(site.asked()).containsExactly("/robots.txt", "/feed");
            assertThat(second.asked()).containsExactly("/robots.txt", "/feed");
        }
    }

    /** From a minute later on. */
    private void tell(String... titles) {
        here.tell("/feed", titles);
    }

    private URI feed() {
        return site.uri("/feed");
    }

    /** As a new run does. */
    private void poll() throws IOException {
        polling().poll(List.of(feed()), Duration.ZERO, feed -> {});
    }

    private FeedPolling polling() {
        return new FeedPolling(fetched, here.fetcher(FetchLimits.usual(1 << 20)), world.outside());
    }

    private FeedStanding standing() throws IOException {
        return FeedStanding.of(fetched, feed());
    }

    private int asked() {
        return (int) site.asked().stream().filter("/feed"::equals).count();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(standing().answers())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private List<String> kept() throws IOException {
        try (Stream<Path> files = Files.list(standing().answers())) {
            List<Path> sorted = files.sorted().toList();
            List<String> texts = new ArrayList<>();
            for (Path file : sorted) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }
}
