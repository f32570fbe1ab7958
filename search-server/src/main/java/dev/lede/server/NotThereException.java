package dev.lede.server;

import dev.lede.wording.Sentence;

/** What was asked for isn't there: a 404, with what the reader is told. */
final class NotThereException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Sentence told;

    /** @param told the message that says what isn't there */
    NotThereException(String told) {
        this(Sentence.of(told));
    }

    /** @param told says what isn't there */
    NotThereException(Sentence told) {
        super(told.key());
        this.told = told;
    }

    Sentence told() {
        return told;
    }
}
