package dev.lede.read;

import java.io.IOException;

/** A packed file that can be read no further, though what it lies in may be sound. */
final class BrokenFileException extends IOException {
    private static final long serialVersionUID = 1L;
    private final transient SourceFile file;

    /** @param reason plain words that quote nothing of the file */
    BrokenFileException(SourceFile file, String reason) {
        super(reason);
        this.file = file;
    }

    /** Which one; what it lies in passes the exception on where that isn't itself. */
    SourceFile file() {
        return file;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
