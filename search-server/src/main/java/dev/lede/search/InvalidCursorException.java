package dev.lede.search;

/** A cursor that isn't one of ours, or belongs to another search: the reader's mistake, told to the reader. */
public final class InvalidCursorException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InvalidCursorException(String message) {
        super(message);
    }
}
