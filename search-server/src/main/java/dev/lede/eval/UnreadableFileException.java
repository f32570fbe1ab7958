package dev.lede.eval;

import dev.lede.read.Shown;
import java.io.IOException;
import java.nio.file.Path;

/** A file of a judged collection, or a run, that can't be read as one; the message says where and why. */
final class UnreadableFileException extends IOException {
    private static final long serialVersionUID = 1;
    private static final int LONGEST_QUOTE = 60;

    UnreadableFileException(Path file, String why) {
        super(file + ": " + why);
    }

    /** @param line from 1 */
    UnreadableFileException(Path file, long line, String why) {
        super(file + ":" + line + ": " + why);
    }

    /** What a file says, as it may stand in a line for an operator. */
    static String quoted(String text) {
        boolean isLong = text.length() > LONGEST_QUOTE;
        return "'" + Shown.of(isLong ? text.substring(0, LONGEST_QUOTE) + "…" : text) + "'";
    }
}
