package dev.lede.fetch;

import java.time.Duration;

/**
 * How much one answer may cost.
 *
 * @param connect until a connection stands, to each address of a host
 * @param read until the next byte
 * @param whole for all of one request and its answer
 * @param bodyBytes of the answer, as it came and unpacked
 */
record FetchLimits(Duration connect, Duration read, Duration whole, long bodyBytes) {
    /** So that four answers at once fit into memory however large files may be. */
    private static final long MOST_BYTES = 32L * 1024 * 1024;

    static FetchLimits usual(long maxFileBytes) {
        return new FetchLimits(
                Duration.ofSeconds(10),
                Duration.ofSeconds(20),
                Duration.ofSeconds(60),
                Math.min(MOST_BYTES, maxFileBytes));
    }

    /** Why a larger answer is refused: by a setting, or by a bound that no setting lifts. */
    String tooLarge() {
        String larger = "larger than " + (bodyBytes >> 20) + " MB";
        return bodyBytes < MOST_BYTES ? larger + " ('max-file-megabytes')" : larger + ", the most that a feed may have";
    }

    FetchLimits withBody(long bytes) {
        return new FetchLimits(connect, read, whole, bytes);
    }
}
