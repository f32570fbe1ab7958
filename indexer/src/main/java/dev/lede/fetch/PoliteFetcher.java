package dev.lede.fetch;

import dev.lede.fetch.FetchOutcome.Answered;
import dev.lede.fetch.FetchOutcome.Failed;
import dev.lede.fetch.FetchOutcome.Gone;
import dev.lede.fetch.FetchOutcome.Unchanged;
import java.net.InetAddress;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Asks for feeds as a guest does: only where {@link AddressGuard} admits it, at each redirect anew; only what the site's
 * {@code robots.txt} allows; one thing at a time of each host, and in no haste. Safe for any number of threads.
 */
final class PoliteFetcher {
    private static final Duration GAP = Duration.ofSeconds(1);
    private static final int MOST_REDIRECTS = 5;
    private static final long MOST_ROBOTS_BYTES = 500 * 1024;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private static final Map<String, String> MANNERS = Map.of(
            "User-Agent",
            RobotsRules.PRODUCT + "/1.0 (news search engine; polls feeds; keeps robots.txt)",
            "Accept",
            "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9,"
                    + " application/json;q=0.8, */*;q=0.1");

    /** The last answer, and where it came from. */
    private record Landed(URI at, HttpAnswer answer) {}

    /** Whether and how slowly an address may be asked. */
    @FunctionalInterface
    private interface Permission {
        Duration gap(URI uri) throws FetchException, InterruptedException;
    }

    private final AddressGuard guard;
    private final Outside outside;
    private final FetchLimits limits;
    private final HostPace pace;
    private final RobotsFiles robots;

    PoliteFetcher(AddressGuard guard, Outside outside, FetchLimits limits) {
        this.guard = guard;
        this.outside = outside;
        this.limits = limits;
        this.pace = new HostPace(outside);
        FetchLimits small = limits.withBody(MOST_ROBOTS_BYTES);
        this.robots = new RobotsFiles(
                uri -> follow(uri, small, Validators.NONE, to -> GAP).answer(), outside.clock());
    }

    /** What asking came to; nothing that a host does or doesn't is thrown. */
    FetchOutcome fetch(URI feed, Validators validators) throws InterruptedException {
        try {
            Landed landed = follow(feed, limits, validators, this::permitted);
            HttpAnswer answer = landed.answer();
            return switch (answer.status()) {
                case 200 -> answered(landed);
                case 304 ->
                    validators.equals(Validators.NONE)
                            ? new Failed("answered 304, though it was asked for the first time", 304, Optional.empty())
                            : new Unchanged();
                case 410 -> new Gone();
                default -> new Failed("answered " + answer.status(), answer.status(), retryAfter(answer));
            };
        } catch (FetchException e) {
            return Failed.of(e);
        }
    }

    private FetchOutcome answered(Landed landed) {
        HttpAnswer answer = landed.answer();
        if (answer.isCut()) {
            return failed(limits.tooLarge());
        }
        if (!FeedForm.isFeed(answer.body().bytes())) {
            return failed("what it answers is no feed");
        }
        return new Answered(
                landed.at(),
                new Body(TransferredText.asFile(
                        answer.body().bytes(), answer.header("content-type").orElse(""))),
                answer.header("etag").orElse(""),
                answer.header("last-modified").orElse(""));
    }

    private static Failed failed(String reason) {
        return new Failed(reason, 200, Optional.empty());
    }

    private Duration permitted(URI uri) throws FetchException, InterruptedException {
        RobotsRules rules = robots.of(uri);
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        if (!rules.allows(path + query)) {
            throw new FetchException("the site's robots.txt doesn't allow it");
        }
        return rules.delay().filter(delay -> delay.compareTo(GAP) > 0).orElse(GAP);
    }

    private Landed follow(URI start, FetchLimits most, Validators validators, Permission permission)
            throws FetchException, InterruptedException {
        URI at = start;
        Set<URI> seen = new HashSet<>();
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            if (!seen.add(at)) {
                throw new FetchException("redirects in a loop");
            }
            // Before its robots.txt, so that the reason is told as it is.
            guard.admit(at);
            HttpAnswer answer = ask(at, permission.gap(at), most, validators.headersFor(at));
            Optional<String> location =
                    REDIRECTS.contains(answer.status()) ? answer.header("location") : Optional.empty();
            if (location.isEmpty()) {
                return new Landed(at, answer);
            }
            at = FeedUrl.redirected(at, location.get())
                    .orElseThrow(() -> new FetchException("redirects to what is no address"));
        }
        throw new FetchException("more than " + MOST_REDIRECTS + " redirects");
    }

    private HttpAnswer ask(URI uri, Duration gap, FetchLimits most, Map<String, String> conditions)
            throws FetchException, InterruptedException {
        Map<String, String> headers = new LinkedHashMap<>(MANNERS);
        headers.putAll(conditions);
        return pace.inTurn(FeedUrl.host(uri), gap, () -> {
            // After the wait, and these very addresses are connected to.
            List<InetAddress> addresses = guard.admit(uri);
            return new HttpExchange(outside.tls(), most).get(uri, addresses, headers);
        });
    }

    /** In seconds, or as a date. */
    private Optional<Duration> retryAfter(HttpAnswer answer) {
        return answer.header("retry-after").flatMap(value -> {
            if (value.matches("[0-9]{1,9}")) {
                return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
            }
            try {
                Instant until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant();
                return Optional.of(Duration.between(outside.clock().instant(), until))
                        .filter(Duration::isPositive);
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }
}
