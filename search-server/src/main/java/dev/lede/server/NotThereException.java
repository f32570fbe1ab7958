package dev.lede.server;

/** What was asked for isn't there: a 404, with what the reader is told. */
final class NotThereException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String told;

    /** @param told the message that says what isn't there */
    NotThereException(String told) {
        super(told);
        this.told = told;
    }

    String told() {
        return told;
    }
}
