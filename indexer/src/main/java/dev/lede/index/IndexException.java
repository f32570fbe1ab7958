package dev.lede.index;

/**
 * An index folder that can't be used as it is: locked, damaged, of another version. The message is one line for the
 * operator, and says what to do.
 */
public final class IndexException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public IndexException(String message) {
        super(message);
    }

    public IndexException(String message, Throwable cause) {
        super(message, cause);
    }
}
