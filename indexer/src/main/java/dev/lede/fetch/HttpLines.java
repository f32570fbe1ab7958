package dev.lede.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lines of an answer's head. */
final class HttpLines {
    private HttpLines() {}

    /**
     * The next line, without its end.
     *
     * @throws FetchException if it is longer, or the answer ends within it
     */
    static String next(InputStream in, int longest) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new FetchException("the answer breaks off");
            }
            if (line.size() >= longest) {
                throw new FetchException("the answer's head is too long");
            }
            line.write(c);
        }
        String text = line.toString(ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
