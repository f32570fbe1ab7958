package dev.lede.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What asking for a feed came to, or why it wasn't asked. */
sealed interface FetchOutcome {
    /**
     * @param from where the answer came from in the end, after redirects
     * @param body unpacked
     * @param etag empty where none was told
     * @param lastModified the same
     */
    record Answered(URI from, Body body, String etag, String lastModified) implements FetchOutcome {}

    /** It is as it was. */
    record Unchanged() implements FetchOutcome {}

    /** The host says that it is gone for good. */
    record Gone() implements FetchOutcome {}

    /**
     * It wasn't asked: its host, asked for another feed, wants to be left alone.
     *
     * @param status that the host answered the other with
     * @param until when
     */
    record LeftAlone(int status, Instant until) implements FetchOutcome {}

    /**
     * @param reason in plain words, the same whenever it is the same
     * @param status that was answered, 0 where there was none
     * @param retryAfter how long the host wants to be left alone
     */
    record Failed(String reason, int status, Optional<Duration> retryAfter) implements FetchOutcome {
        static Failed of(FetchException failure) {
            return new Failed(failure.reason(), 0, Optional.empty());
        }
    }
}
