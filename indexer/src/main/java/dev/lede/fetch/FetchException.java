package dev.lede.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** An address that gave no answer we can use. The message is the reason in plain words, without the address. */
final class FetchException extends IOException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Optional<Duration> retryAfter;

    FetchException(String reason) {
        this(reason, 0, Optional.empty());
    }

    /**
     * @param status that was answered, 0 where there was no answer
     * @param retryAfter how long the host wants to be left alone
     */
    FetchException(String reason, int status, Optional<Duration> retryAfter) {
        super(reason);
        this.status = status;
        this.retryAfter = retryAfter;
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    int status() {
        return status;
    }

    Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
