package dev.lede.fetch;

import static dev.lede.fetch.Fetching.FEED;
import static dev.lede.fetch.Fetching.LIMITS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.fetch.FetchOutcome.Answered;
import dev.lede.fetch.FetchOutcome.Failed;
import dev.lede.fetch.FetchOutcome.Gone;
import dev.lede.fetch.FetchOutcome.Unchanged;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PoliteFetcherTest {
    private final Fetching here = new Fetching();
    private final Site site = here.site();

    @AfterEach
    void stop() {
        here.close();
    }

    @Test
    void aFeedIsToldWithWhatItIsKnownByAgain() throws Exception {
        site.on("/feed?a=b", Site.bytes(200, FEED.getBytes(UTF_8), "ETag", "\"x\"", "Last-Modified", "Mon"));

        var answered = (Answered) here.fetch("/feed?a=b");

        assertThat(answered.body().bytes()).asString(UTF_8).isEqualTo(FEED);
        assertThat(answered.etag()).isEqualTo("\"x\"");
        assertThat(answered.lastModified()).isEqualTo("Mon");
        assertThat(site.asked()).containsExactly("/robots.txt", "/feed?a=b");
        assertThat(site.header("/feed?a=b", "User-agent")).startsWith("Lede/");
        assertThat(site.header("/feed?a=b", "Host")).isEqualTo(site.host());
    }

    @Test
    void whatIsAsItWasIsNotSentAgainAndAnotherAddressIsNotToldOfIt() throws Exception {
        site.on("/feed", Site.bytes(304, new byte[0]));
        site.on("/other", Site.text(200, FEED));
        var validators = Validators.of(site.uri("/feed"), "\"x\"", "Mon");

        assertThat(here.fetcher(LIMITS).fetch(site.uri("/feed"), validators)).isInstanceOf(Unchanged.class);
        assertThat(site.header("/feed", "If-none-match")).isEqualTo("\"x\"");
        assertThat(site.header("/feed", "If-modified-since")).isEqualTo("Mon");
        assertThat(here.fetcher(LIMITS).fetch(site.uri("/other"), validators)).isInstanceOf(Answered.class);
        assertThat(site.header("/other", "If-none-match")).isEmpty();
    }

    @Test
    void unchangedAtTheFirstRequestIsAFault() throws Exception {
        site.on("/feed", Site.bytes(304, new byte[0]));

        assertThat(here.reason("/feed")).isEqualTo("answered 304, though it was asked for the first time");
    }

    @Test
    void redirectsAreFollowedAndWhereTheyLedIsTold() throws Exception {
        site.on("/1", Site.redirect(301, "2?x"));
        site.on("/2?x", Site.redirect(307, "//" + site.host() + "/d/ü%20 b#part"));
        site.on("/d/%C3%BC%20%20b", Site.text(200, FEED));

        assertThat(((Answered) here.fetch("/1")).from()).isEqualTo(site.uri("/d/%C3%BC%20%20b"));
    }

    @Test
    void loopsAndLongChainsEnd() throws Exception {
        site.on("/a", Site.redirect(301, "/b"));
        site.on("/b", Site.redirect(301, "/a"));
        for (int i = 0; i < 9; i++) {
            site.on("/" + i, Site.redirect(308, "/" + (i + 1)));
        }

        assertThat(here.reason("/a")).isEqualTo("redirects in a loop");
        assertThat(here.reason("/0")).isEqualTo("more than 5 redirects");
        assertThat(site.asked()).contains("/5").doesNotContain("/6");
    }

    @Test
    void aPageThatIsNoFeedIsNotTakenForOne() throws Exception {
        site.on("/feed", Site.text(200, "<!doctype html><title>Parked</title>"));

        assertThat(here.reason("/feed")).isEqualTo("what it answers is no feed");
    }

    @Test
    void theHostsOwnWordsForNoAreTold() throws Exception {
        site.on("/gone", Site.text(410, ""));
        site.on("/busy", Site.bytes(503, new byte[0], "Retry-After", "3600"));
        site.on("/later", Site.bytes(429, new byte[0], "Retry-After", "Sun, 1 Mar 2026 13:00:00 GMT"));
        site.on("/odd", Site.bytes(503, new byte[0], "Retry-After", "soon"));

        assertThat(here.fetch("/gone")).isInstanceOf(Gone.class);
        assertThat(here.reason("/none")).isEqualTo("answered 404");
        assertThat(((Failed) here.fetch("/busy")).retryAfter()).contains(Duration.ofHours(1));
        assertThat(((Failed) here.fetch("/later")).retryAfter().orElseThrow())
                .isBetween(Duration.ofMinutes(59), Duration.ofHours(1));
        assertThat(((Failed) here.fetch("/odd")).retryAfter()).isEmpty();
    }
}
