package dev.lede.disk;

import java.io.IOException;
import java.nio.file.Path;

/** A file of the index isn't what was written: a fault of the disk, or of who touched it. The message says what to do. */
public final class DamagedFileException extends IOException {
    private static final long serialVersionUID = 1;

    public DamagedFileException(Path file) {
        super(file + " is damaged: run: lede rebuild");
    }

    /** @param file or folder */
    public DamagedFileException(Path file, Throwable cause) {
        super(file + " is damaged: run: lede rebuild", cause);
    }
}
