package dev.lede.read;

import java.util.List;

/**
 * A file's text, decoded.
 *
 * @param text line ends are {@code \n}; no byte order mark
 * @param notes what had to be mended to decode it
 */
public record FileText(String text, List<Note> notes) {
    public FileText {
        notes = List.copyOf(notes);
    }

    /** In whatever encoding they are, as a reader of files takes them. */
    public static FileText of(byte[] bytes) {
        return TextDecoder.decode(bytes);
    }

    /** The 1-based line of a place in a text. */
    static int lineAt(String text, int offset) {
        int line = 1;
        for (int i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
            line++;
        }
        return line;
    }
}
