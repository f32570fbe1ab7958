package dev.lede.fetch;

import static java.util.Objects.requireNonNull;

import dev.lede.fetch.FetchOutcome.Answered;
import dev.lede.fetch.FetchOutcome.Failed;
import dev.lede.fetch.FetchOutcome.Gone;
import dev.lede.fetch.FetchOutcome.LeftAlone;
import dev.lede.fetch.FetchOutcome.Unchanged;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How it stands with a feed, kept from run to run.
 *
 * @param feed its address without query, for who looks at the file
 * @param askedAt the last time, whatever came of it; 1970 where never
 * @param notBefore it isn't asked before then
 * @param failures in a row
 * @param fault why it failed the last time, or what it waits for, the same whenever that is the same and so without a time;
 *     empty where neither
 * @param status the last one answered, 0 where there was none
 * @param gone whether its host said that it is gone for good, so that it isn't asked any more
 */
record FeedState(
        String feed,
        Instant askedAt,
        Instant notBefore,
        int failures,
        String fault,
        int status,
        boolean gone,
        Validators validators,
        Kept kept) {
    private static final Duration FIRST_BACK_OFF = Duration.ofMinutes(5);
    private static final Duration LONGEST_BACK_OFF = Duration.ofHours(24);
    private static final Duration LONGEST_RETRY = Duration.ofDays(7);
    private static final int MOST_DOUBLINGS = 10;

    FeedState {
        requireNonNull(feed, "feed");
        requireNonNull(askedAt, "askedAt");
        requireNonNull(notBefore, "notBefore");
        requireNonNull(fault, "fault");
        requireNonNull(validators, "validators");
        requireNonNull(kept, "kept");
    }

    static FeedState unasked(String feed) {
        return new FeedState(feed, Instant.EPOCH, Instant.EPOCH, 0, "", 0, false, Validators.NONE, Kept.NOTHING);
    }

    /** @param every how long after it was asked it is asked again at the earliest */
    boolean isDue(Instant now, Duration every) {
        boolean isEarly = now.isBefore(askedAt.plus(every)) && !now.isBefore(askedAt);
        return !gone && !isEarly && !now.isBefore(notBefore);
    }

    /** When its own turn came, whatever its host asked for meanwhile; so one that fails is behind those that don't. */
    Instant dueSince() {
        return failures > 0 ? askedAt.plus(backOff(failures, Optional.empty())) : askedAt;
    }

    /** @param keptNow what is kept, of an answer too where there was one */
    FeedState after(FetchOutcome outcome, Instant now, Kept keptNow) {
        return switch (outcome) {
            case Answered(var from, var body, var etag, var lastModified) ->
                new FeedState(feed, now, now, 0, "", 200, false, Validators.of(from, etag, lastModified), keptNow);
            case Unchanged() -> new FeedState(feed, now, now, 0, "", 304, false, validators, keptNow);
            case Gone() -> new FeedState(feed, now, now, 0, "", 410, true, validators, keptNow);
            case LeftAlone(var code, var until) ->
                new FeedState(
                        feed,
                        askedAt,
                        until,
                        failures,
                        failures > 0
                                ? fault
                                : "its host answered " + code + " for another feed, and is left alone for a while",
                        status,
                        false,
                        validators,
                        keptNow);
            case Failed(var reason, var code, var retry) ->
                new FeedState(
                        feed,
                        now,
                        now.plus(backOff(failures + 1, retry)),
                        failures + 1,
                        reason,
                        code,
                        false,
                        validators,
                        keptNow);
        };
    }

    /** The same without what was kept, which isn't there any more. */
    FeedState withNothingKept() {
        return new FeedState(feed, askedAt, notBefore, failures, fault, status, gone, Validators.NONE, Kept.NOTHING);
    }

    private static Duration backOff(int failures, Optional<Duration> retry) {
        Duration doubled = FIRST_BACK_OFF.multipliedBy(1L << Math.min(MOST_DOUBLINGS, failures - 1));
        Duration ours = doubled.compareTo(LONGEST_BACK_OFF) > 0 ? LONGEST_BACK_OFF : doubled;
        Duration theirs = believed(retry.orElse(Duration.ZERO));
        return theirs.compareTo(ours) > 0 ? theirs : ours;
    }

    /** As long as a host wants to be left alone, as far as we go along with it. */
    static Duration believed(Duration retryAfter) {
        return retryAfter.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : retryAfter;
    }
}
