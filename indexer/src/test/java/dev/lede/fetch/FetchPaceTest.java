package dev.lede.fetch;

import static dev.lede.fetch.Fetching.FEED;
import static dev.lede.fetch.Fetching.LIMITS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.fetch.FetchOutcome.Answered;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a host's robots.txt says, and how often a host is asked. */
@Timeout(60)
class FetchPaceTest {
    private final Fetching here = new Fetching();
    private final Site site = here.site();
    private final FixedOutside world = here.world();

    @AfterEach
    void stop() {
        here.close();
    }

    @Test
    void whatRobotsTxtForbidsIsNotAskedAlsoBehindARedirect() throws Exception {
        site.on("/robots.txt", Site.text(200, "User-agent: Lede\nDisallow: /private"));
        site.on("/feed", Site.redirect(302, "/private/feed"));

        assertThat(here.reason("/private")).isEqualTo("the site's robots.txt doesn't allow it");
        assertThat(here.reason("/feed")).isEqualTo("the site's robots.txt doesn't allow it");
        assertThat(site.asked()).doesNotContain("/private", "/private/feed");
    }

    @ParameterizedTest
    @CsvSource({"401,true", "403,true", "404,true", "410,true", "429,false", "500,false", "503,false"})
    void withoutRobotsTxtAllIsAllowedButNotWhileItCannotBeHad(int status, boolean isAllowed) throws Exception {
        site.on("/robots.txt", Site.text(status, ""));
        site.on("/feed", Site.text(200, FEED));

        assertThat(here.fetch("/feed") instanceof Answered).isEqualTo(isAllowed);
        assertThat(site.asked().contains("/feed")).isEqualTo(isAllowed);
    }

    @Test
    void robotsTxtIsAskedForOnceADayAndReadUpToItsBound() throws Exception {
        String rules = "User-agent: *\nDisallow: /private\n";
        site.on("/robots.txt", Site.text(200, rules + "# filling\n".repeat(60_000) + "Disallow: /\n"));
        site.on("/feed", Site.text(200, FEED));
        var fetcher = here.fetcher(LIMITS);

        for (int i = 0; i < 3; i++) {
            assertThat(fetcher.fetch(site.uri("/feed"), Validators.NONE)).isInstanceOf(Answered.class);
        }
        world.pass(Duration.ofHours(24));
        fetcher.fetch(site.uri("/feed"), Validators.NONE);

        assertThat(site.asked()).containsExactly("/robots.txt", "/feed", "/feed", "/feed", "/robots.txt", "/feed");
    }

    @Test
    void aHostIsAskedNoSoonerThanASecondLaterOrWhenItWants() throws Exception {
        site.on("/robots.txt", Site.text(200, "User-agent: *\nCrawl-delay: 7"));
        site.on("/feed", Site.text(200, FEED));
        var fetcher = here.fetcher(LIMITS);

        fetcher.fetch(site.uri("/feed"), Validators.NONE);
        world.pass(Duration.ofSeconds(3));
        fetcher.fetch(site.uri("/feed"), Validators.NONE);
        world.pass(Duration.ofSeconds(30));
        fetcher.fetch(site.uri("/feed"), Validators.NONE);

        assertThat(world.waits()).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(4));
    }

    @Test
    void aHostIsNeverAskedTwoThingsAtATime() throws Exception {
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        site.on("/feed", exchange -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
            now.decrementAndGet();
            Site.text(200, FEED).answer(exchange);
        });
        var fetcher = here.fetcher(LIMITS);
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<FetchOutcome> fetch = () -> fetcher.fetch(site.uri("/feed"), Validators.NONE);
            assertThat(threads.invokeAll(Collections.nCopies(40, fetch)))
                    .allSatisfy(outcome -> assertThat(outcome.get()).isInstanceOf(Answered.class));
        }

        assertThat(site.asked()).hasSize(41);
        assertThat(most).hasValue(1);
    }
}
