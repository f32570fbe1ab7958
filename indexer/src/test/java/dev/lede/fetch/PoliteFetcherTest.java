package dev.lede.fetch;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.fetch.FetchOutcome.Answered;
import dev.lede.fetch.FetchOutcome.Failed;
import dev.lede.fetch.FetchOutcome.Gone;
import dev.lede.fetch.FetchOutcome.Unchanged;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PoliteFetcherTest {
    private static final String FEED = "<rss><channel><title>F</title></channel></rss>";
    private static final FetchLimits LIMITS =
            new FetchLimits(Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(60), 10_000);

    private final Site site = Site.start();
    private final FixedOutside world = new FixedOutside();

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void aFeedIsToldWithWhatItIsKnownByAgain() throws Exception {
        site.on("/feed?a=b", Site.bytes(200, FEED.getBytes(UTF_8), "ETag", "\"x\"", "Last-Modified", "Mon"));

        var answered = (Answered) fetch("/feed?a=b");

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

        assertThat(fetcher(LIMITS).fetch(site.uri("/feed"), validators)).isInstanceOf(Unchanged.class);
        assertThat(site.header("/feed", "If-none-match")).isEqualTo("\"x\"");
        assertThat(site.header("/feed", "If-modified-since")).isEqualTo("Mon");
        assertThat(fetcher(LIMITS).fetch(site.uri("/other"), validators)).isInstanceOf(Answered.class);
        assertThat(site.header("/other", "If-none-match")).isEmpty();
    }

    @Test
    void unchangedAtTheFirstRequestIsAFault() throws Exception {
        site.on("/feed", Site.bytes(304, new byte[0]));

        assertThat(reason("/feed")).isEqualTo("answered 304, though it was asked for the first time");
    }

    @Test
    void redirectsAreFollowedAndWhereTheyLedIsTold() throws Exception {
        site.on("/1", Site.redirect(301, "2?x"));
        site.on("/2?x", Site.redirect(307, "//" + site.host() + "/d/ü%20 b#part"));
        site.on("/d/%C3%BC%20%20b", Site.text(200, FEED));

        assertThat(((Answered) fetch("/1")).from()).isEqualTo(site.uri("/d/%C3%BC%20%20b"));
    }

    @Test
    void aRedirectToAnAddressThatIsNotPublicIsRefused() throws Exception {
        world.name("inside.example", "10.0.0.7");
        world.name("half.example", "1.1.1.1", "127.0.0.1");
        for (String to : List.of(
                "http://inside.example/",
                "https://half.example/feed",
                "http://169.254.169.254/latest/meta-data",
                "http://127.0.0.1/",
                "http://[::1]/")) {
            name(to);
            site.on("/feed", Site.redirect(302, to));
            assertThat(reason("/feed")).as(to).contains("private, local or reserved address");
        }
        site.on("/feed", Site.redirect(302, "http://127.0.0.1:1/"));
        assertThat(reason("/feed")).contains("port 1 is asked only of hosts in 'allowed-hosts'");
        site.on("/feed", Site.redirect(302, "http://a:b@127.0.0.1/"));
        assertThat(reason("/feed")).contains("user name or password");
        site.on("/feed", Site.redirect(302, "file:///etc/passwd"));
        assertThat(reason("/feed")).contains("only http and https");
        site.on("/feed", Site.redirect(302, "http://nowhere.example/"));
        assertThat(reason("/feed")).isEqualTo("the host isn't known");
        site.on("/feed", Site.redirect(302, "http:///x"));
        assertThat(reason("/feed")).contains("no host");
    }

    private void name(String url) {
        String host = URI.create(url).getHost();
        if (!host.endsWith("example")) {
            world.name(host, host.replaceAll("[\\[\\]]", ""));
        }
    }

    @Test
    void anAddressThatIsNotPublicIsRefusedFromTheStart() throws Exception {
        world.name("inside.example", "fd00::1");
        world.name("metadata.example", "169.254.169.254");
        var fetcher = fetcher(LIMITS);

        for (String url : List.of("http://inside.example/feed", "https://metadata.example/")) {
            assertThat(fetcher.fetch(URI.create(url), Validators.NONE))
                    .isInstanceOfSatisfying(
                            Failed.class,
                            failed -> assertThat(failed.reason()).contains("private, local or reserved address"));
        }
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void aNameThatMeansAnotherAddressAMomentLaterIsNotConnectedTo() throws Exception {
        // Public when it is looked at first, this machine when it is asked.
        var guard = new AddressGuard(Set.of(), new Resolver() {
            private int times;

            @Override
            public List<InetAddress> addresses(String host) throws UnknownHostException {
                times++;
                return List.of(InetAddress.getByName(times == 1 ? "1.1.1.1" : "127.0.0.1"));
            }
        });

        assertThat(new PoliteFetcher(guard, world.outside(), LIMITS)
                        .fetch(URI.create("http://rebinding.example/feed"), Validators.NONE))
                .isInstanceOfSatisfying(
                        Failed.class,
                        failed -> assertThat(failed.reason()).contains("private, local or reserved address"));
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void loopsAndLongChainsEnd() throws Exception {
        site.on("/a", Site.redirect(301, "/b"));
        site.on("/b", Site.redirect(301, "/a"));
        for (int i = 0; i < 9; i++) {
            site.on("/" + i, Site.redirect(308, "/" + (i + 1)));
        }

        assertThat(reason("/a")).isEqualTo("redirects in a loop");
        assertThat(reason("/0")).isEqualTo("more than 5 redirects");
        assertThat(site.asked()).contains("/5").doesNotContain("/6");
    }

    @Test
    void whatRobotsTxtForbidsIsNotAskedAlsoBehindARedirect() throws Exception {
        site.on("/robots.txt", Site.text(200, "User-agent: Lede\nDisallow: /private"));
        site.on("/feed", Site.redirect(302, "/private/feed"));

        assertThat(reason("/private")).isEqualTo("the site's robots.txt doesn't allow it");
        assertThat(reason("/feed")).isEqualTo("the site's robots.txt doesn't allow it");
        assertThat(site.asked()).doesNotContain("/private", "/private/feed");
    }

    @ParameterizedTest
    @CsvSource({"401,true", "403,true", "404,true", "410,true", "429,false", "500,false", "503,false"})
    void withoutRobotsTxtAllIsAllowedButNotWhileItCannotBeHad(int status, boolean isAllowed) throws Exception {
        site.on("/robots.txt", Site.text(status, ""));
        site.on("/feed", Site.text(200, FEED));

        assertThat(fetch("/feed") instanceof Answered).isEqualTo(isAllowed);
        assertThat(site.asked().contains("/feed")).isEqualTo(isAllowed);
    }

    @Test
    void robotsTxtIsAskedForOnceADayAndReadUpToItsBound() throws Exception {
        String rules = "User-agent: *\nDisallow: /private\n";
        site.on("/robots.txt", Site.text(200, rules + "# filling\n".repeat(60_000) + "Disallow: /\n"));
        site.on("/feed", Site.text(200, FEED));
        var fetcher = fetcher(LIMITS);

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
        var fetcher = fetcher(LIMITS);

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
        var fetcher = fetcher(LIMITS);
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<FetchOutcome> fetch = () -> fetcher.fetch(site.uri("/feed"), Validators.NONE);
            assertThat(threads.invokeAll(Collections.nCopies(40, fetch)))
                    .allSatisfy(outcome -> assertThat(outcome.get()).isInstanceOf(Answered.class));
        }

        assertThat(site.asked()).hasSize(41);
        assertThat(most).hasValue(1);
    }

    @Test
    void packedAnswersAreUnpackedAndBombsAreNot() throws Exception {
        site.on("/feed", Site.bytes(200, gzip(FEED), "Content-Encoding", "gzip"));
        site.on("/bomb", Site.bytes(200, gzip("<rss>" + " ".repeat(1_000_000)), "Content-Encoding", "gzip"));
        site.on("/broken", Site.bytes(200, FEED.getBytes(UTF_8), "Content-Encoding", "gzip"));
        site.on("/odd", Site.bytes(200, FEED.getBytes(UTF_8), "Content-Encoding", "br"));

        assertThat(((Answered) fetch("/feed")).body().bytes()).asString(UTF_8).isEqualTo(FEED);
        assertThat(reason("/bomb")).startsWith("larger than");
        assertThat(reason("/broken")).isEqualTo("the answer is broken gzip");
        assertThat(reason("/odd")).contains("packed in a way that wasn't asked for");
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

        assertThat(reason("/large")).isEqualTo("larger than 0 MB ('max-file-megabytes')");
        assertThat(reason("/endless")).startsWith("larger than");
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

        assertThat(((Answered) fetch("/feed")).body().bytes()).asString(UTF_8).isEqualTo(FEED);
    }

    @Test
    void aHostThatSaysNothingIsGivenUp() throws Exception {
        var stopped = new CountDownLatch(1);
        site.on("/feed", exchange -> await(stopped));
        var quick = new FetchLimits(Duration.ofSeconds(10), Duration.ofMillis(50), Duration.ofSeconds(60), 100);

        assertThat(fetcher(LIMITS).fetch(site.uri("/none"), Validators.NONE)).isInstanceOf(Failed.class);
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

        assertThat(fetcher(quick).fetch(site.uri("/feed"), Validators.NONE))
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

        assertThat(((Answered) fetch("/feed")).body().bytes()).asString(UTF_8).isEqualTo(feed);
        assertThat(((Answered) fetch("/utf8")).body().bytes()).asString(UTF_8).isEqualTo(feed);
        assertThat(((Answered) fetch("/declared")).body().bytes()).isEqualTo(declared.getBytes(cyrillic));
        assertThat(((Answered) fetch("/odd")).body().bytes()).isEqualTo(feed.getBytes(cyrillic));
    }

    @Test
    void aPageThatIsNoFeedIsNotTakenForOne() throws Exception {
        site.on("/feed", Site.text(200, "<!doctype html><title>Parked</title>"));

        assertThat(reason("/feed")).isEqualTo("what it answers is no feed");
    }

    @Test
    void theHostsOwnWordsForNoAreTold() throws Exception {
        site.on("/gone", Site.text(410, ""));
        site.on("/busy", Site.bytes(503, new byte[0], "Retry-After", "3600"));
        site.on("/later", Site.bytes(429, new byte[0], "Retry-After", "Sun, 1 Mar 2026 13:00:00 GMT"));
        site.on("/odd", Site.bytes(503, new byte[0], "Retry-After", "soon"));

        assertThat(fetch("/gone")).isInstanceOf(Gone.class);
        assertThat(reason("/none")).isEqualTo("answered 404");
        assertThat(((Failed) fetch("/busy")).retryAfter()).contains(Duration.ofHours(1));
        assertThat(((Failed) fetch("/later")).retryAfter().orElseThrow())
                .isBetween(Duration.ofMinutes(59), Duration.ofHours(1));
        assertThat(((Failed) fetch("/odd")).retryAfter()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SSH-2.0-OpenSSH\r\n",
                "HTTP/1.1 OK\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<rss>",
                "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n<rss>",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<rss>",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<rss>x\r\n0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\n<rss>",
                "HTTP/1.1 100 Continue\r\n\r\n",
                ""
            })
    void anAnswerThatIsNoneIsAFaultOfTheHost(String answer) throws Exception {
        try (var host = RawHost.answering(answer)) {
            URI uri = URI.create("http://127.0.0.1:" + host.port() + "/feed");
            var exchange = new HttpExchange(world.outside().tls(), LIMITS);
            List<InetAddress> here = world.outside().resolver().addresses("127.0.0.1");

            assertThatThrownBy(() -> exchange.get(uri, here, Map.of())).isInstanceOf(FetchException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.0 200\r\n\r\n",
                "HTTP/1.1 103 Early\nLink: x\n\nHTTP/1.1 200 OK\nodd:\nCONTENT-LENGTH: 46\n\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n2E;x=y\r\n"
            })
    void anAnswerInAnyUsualWayIsRead(String head) throws Exception {
        String tail = head.contains("chunked") ? "\r\n0\r\n\r\n" : "";
        try (var host = RawHost.answering(head + FEED + tail)) {
            URI uri = URI.create("http://127.0.0.1:" + host.port() + "/feed");
            HttpAnswer answer = new HttpExchange(world.outside().tls(), LIMITS)
                    .get(uri, world.outside().resolver().addresses("127.0.0.1"), Map.of("A", "b\r\nC: d"));

            assertThat(answer.body().bytes()).asString(UTF_8).isEqualTo(FEED);
            assertThat(host.request())
                    .startsWith("GET /feed HTTP/1.1\r\n")
                    .containsOnlyOnce("Host: 127.0.0.1:")
                    .doesNotContain("User-Agent", "Upgrade", "Cookie")
                    .doesNotContain("C: d");
        }
    }

    @Test
    void aHeadWithoutEndIsGivenUp() throws Exception {
        for (String endless : List.of("X", "X: y\r\n")) {
            try (var host = RawHost.answering("HTTP/1.1 200 OK\r\n" + endless.repeat(100_000))) {
                URI uri = URI.create("http://127.0.0.1:" + host.port() + "/feed");
                var exchange = new HttpExchange(world.outside().tls(), LIMITS);
                List<InetAddress> here = world.outside().resolver().addresses("127.0.0.1");

                assertThatThrownBy(() -> exchange.get(uri, here, Map.of()))
                        .isInstanceOf(FetchException.class)
                        .hasMessage("the answer's head is too long");
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private FetchOutcome fetch(String path) throws InterruptedException {
        return fetcher(LIMITS).fetch(site.uri(path), Validators.NONE);
    }

    private String reason(String path) throws InterruptedException {
        return ((Failed) fetch(path)).reason();
    }

    private PoliteFetcher fetcher(FetchLimits limits) {
        var guard = new AddressGuard(Set.of(site.host()), world.outside().resolver());
        return new PoliteFetcher(guard, world.outside(), limits);
    }

    /** The rules are quick to have, so that nothing but the feed is slow. */
    private PoliteFetcher fetcherAfterRobots(FetchLimits limits) throws InterruptedException {
        site.on("/robots.txt", Site.text(404, ""));
        PoliteFetcher fetcher = fetcher(limits);
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
