package dev.lede.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What asking for a feed came to. */
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
