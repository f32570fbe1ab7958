package dev.lede.fetch;

import java.io.IOException;

/** An address that gave no answer we can use. The message is the reason in plain words, without the address. */
final class FetchException extends IOException {
    private static final long serialVersionUID = 1L;

    FetchException(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
