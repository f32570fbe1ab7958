package dev.lede.benchmark.peer;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What came back over HTTP, read whole. */
public final class Answer {
    private static final int OK = 200;
    private static final int NOT_OK = 300;
    private static final int SHOWN = 400;

    private final int status;
    private final byte[] body;

    Answer(int status, byte[] body) {
        this.status = status;
        this.body = body;
    }

    public int status() {
        return status;
    }

    /** As it came over the wire, nothing unpacked; the caller's own, not copied. */
    public byte[] body() {
        return body;
    }

    public String text() {
        return new String(body, UTF_8);
    }

    /**
     * This answer, where it is one.
     *
     * @throws IllegalStateException with its first words, if it is a refusal or a failure
     */
    public Answer orFail() {
        if (status < OK || status >= NOT_OK) {
            String text = text();
            throw new IllegalStateException(
                    "answered " + status + ": " + text.substring(0, Math.min(SHOWN, text.length())));
        }
        return this;
    }
}
