package dev.lede.fetch;

import static dev.lede.fetch.Fetching.FEED;
import static dev.lede.fetch.Fetching.LIMITS;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.fetch.FetchOutcome.Answered;
import dev.lede.fetch.FetchOutcome.Failed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What an answer may cost, and in which encoding it is kept. */
@Timeout(60)
class FetchedBodyTest {
    private final Fetching here = new Fetching();
    private final Site site = here.site();

    @AfterEach
    void stop() {
        here.close();
    }

    @Test
    void packedAnswersAreUnpackedAndBombsAreNot() throws Exception {
        site.on("/feed", Site.bytes(200, gzip(FEED), "Content-Encoding", "gzip"));
        site.on("/bomb", Site.bytes(200, gzip("<rss>" + " ".repeat(1_000_000)), "Content-Encoding", "gzip"));
        site.on("/broken", Site.bytes(200, FEED.getBytes(UTF_8), "Content-Encoding", "gzip"));
        site.on("/odd", Site.bytes(200, FEED.getBytes(UTF_8), "Content-Encoding", "br"));

        assertThat(((Answered) here.fetch("/feed")).body().bytes())
                .asString(UTF_8)
                .isEqualTo(FEED);
        assertThat(here.reason("/bomb")).startsWith("larger than");
        assertThat(here.reason("/broken")).isEqualTo("the answer is broken gzip");
        assertThat(here.reason("/odd")).contains("packed in a way that wasn't asked for");
    }

    @Test
    void whatIsTooLargeIsRefusedWhateverLengthItTells() throws Exception {
        site.on("/large", Site.text(200, "<rss>" + " ".repeat(10_000)));
        site.on("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] some = "<rss> ".repeat(1000).getBytes(US_ASCII);
            for (int i = 0; i < 100_000; i++) {
                exchange.getResponseBody().write(some);
            }
        });

        assertThat(here.reason("/large")).isEqualTo("larger than 0 MB ('max-file-megabytes')");
        assertThat(here.reason("/endless")).startsWith("larger than");
    }

    @Test
    void chunksAreJoined() throws Exception {
        site.on("/feed", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (byte b : FEED.getBytes(UTF_8)) {
                exchange.getResponseBody().write(b);
                exchange.getResponseBody().flush();
            }
        });

        assertThat(((Answered) here.fetch("/feed")).body().bytes())
                .asString(UTF_8)
                .isEqualTo(FEED);
    }

    @Test
    void aHostThatSaysNothingIsGivenUp() throws Exception {
        var stopped = new CountDownLatch(1);
        site.on("/feed", exchange -> await(stopped));
        var quick = new FetchLimits(Duration.ofSeconds(10), Duration.ofMillis(50), Duration.ofSeconds(60), 100);

        assertThat(here.fetcher(LIMITS).fetch(site.uri("/none"), Validators.NONE))
                .isInstanceOf(Failed.class);
        assertThat(fetcherAfterRobots(quick).fetch(site.uri("/feed"), Validators.NONE))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.reason()).startsWith("nothing came for"));
        stopped.countDown();
    }

    @Test
    void aHostThatSendsAByteNowAndThenIsGivenUpToo() throws Exception {
        site.on("/feed", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream body = exchange.getResponseBody();
            while (true) {
                body.write(' ');
                body.flush();
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
            }
        });
        var quick = new FetchLimits(Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofSeconds(1), 10_000_000);

        assertThat(here.fetcher(quick).fetch(site.uri("/feed"), Validators.NONE))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.reason()).isEqualTo("no whole answer within 1 s"));
    }

    @Test
    void anEncodingThatOnlyTheHostTellsIsNotLost() throws Exception {
        Charset cyrillic = Charset.forName("windows-1251");
        String feed = FEED.replace("F", "Новости");
        site.on(
                "/feed",
                Site.bytes(200, feed.getBytes(cyrillic), "Content-Type", "text/xml; charset=\"windows-1251\""));
        site.on("/utf8", Site.bytes(200, feed.getBytes(UTF_8), "Content-Type", "text/xml; charset=ISO-8859-1"));
        String declared = "<?xml version='1.0' encoding='windows-1251'?>" + feed;
        site.on("/declared", Site.bytes(200, declared.getBytes(cyrillic), "Content-Type", "text/xml; charset=x-none"));
        site.on("/odd", Site.bytes(200, feed.getBytes(cyrillic), "Content-Type", "text/xml; charset=x-none"));

        assertThat(((Answered) here.fetch("/feed")).body().bytes())
                .asString(UTF_8)
                .isEqualTo(feed);
        assertThat(((Answered) here.fetch("/utf8")).body().bytes())
                .asString(UTF_8)
                .isEqualTo(feed);
        assertThat(((Answered) here.fetch("/declared")).body().bytes()).isEqualTo(declared.getBytes(cyrillic));
        assertThat(((Answered) here.fetch("/odd")).body().bytes()).isEqualTo(feed.getBytes(cyrillic));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The rules are quick to have, so that nothing but the feed is slow. */
    private PoliteFetcher fetcherAfterRobots(FetchLimits limits) throws InterruptedException {
        site.on("/robots.txt", Site.text(404, ""));
        PoliteFetcher fetcher = here.fetcher(limits);
        fetcher.fetch(site.uri("/none"), Validators.NONE);
        return fetcher;
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
