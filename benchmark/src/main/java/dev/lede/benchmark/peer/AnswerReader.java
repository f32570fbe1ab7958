package dev.lede.benchmark.peer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads answers off a connection, one after another, from one buffer that all of them share. */
final class AnswerReader {
    private static final String HTTP = "http/1.1 ";
    private static final int STATUS_DIGITS = 3;
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;
    private static final int DECIMAL = 10;
    private static final int HEXADECIMAL = 16;
    private static final long NONE = -1;

    private final InputStream in;
    private byte[] buffer = new byte[64 * 1024];
    private int position;
    private int limit;

    // Of the line that was read last, within the buffer and without its end.
    private int lineStart;
    private int lineEnd;

    AnswerReader(InputStream in) {
        this.in = in;
    }

    /** @throws IOException if what comes is no whole answer of HTTP/1.1 that tells its length */
    Answer next() throws IOException {
        line();
        if (!lineStartsWith(HTTP)) {
            throw new IOException("not HTTP/1.1: " + lineText());
        }
        int statusAt = lineStart + HTTP.length();
        int status = (int) number(statusAt, Math.min(lineEnd, statusAt + STATUS_DIGITS), DECIMAL);
        long length = NONE;
        boolean isChunked = false;
        for (line(); lineEnd > lineStart; line()) {
            if (lineStartsWith("content-length:")) {
                length = number(lineStart + "content-length:".length(), lineEnd, DECIMAL);
            } else if (lineStartsWith("transfer-encoding: chunked")) {
                isChunked = true;
            }
        }
        if (status == NO_CONTENT || status == NOT_MODIFIED) {
            return new Answer(status, new byte[0]);
        }
        if (isChunked) {
            return new Answer(status, chunks());
        }
        if (length == NONE) {
            throw new IOException("an answer (" + status + ") that tells no length");
        }
        var body = new byte[Math.toIntExact(length)];
        read(body, 0, body.length);
        return new Answer(status, body);
    }

    private byte[] chunks() throws IOException {
        byte[] body = new byte[0];
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            int before = body.length;
            body = Arrays.copyOf(body, before + size);
            read(body, before, size);
            line();
        }
        while (lineEnd > lineStart) {
            line();
        }
        return body;
    }

    /** Of the chunk whose line is read; after the last, whose size is 0, come trailers that nobody needs. */
    private int chunkSize() throws IOException {
        line();
        int end = lineStart;
        while (end < lineEnd && buffer[end] != ';') {
            end++;
        }
        return Math.toIntExact(number(lineStart, end, HEXADECIMAL));
    }

    private void read(byte[] to, int from, int count) throws IOException {
        int ready = Math.min(count, limit - position);
        System.arraycopy(buffer, position, to, from, ready);
        position += ready;
        // What is large needs no copy.
        int read = in.readNBytes(to, from + ready, count - ready);
        if (read < count - ready) {
            throw new EOFException("closed within an answer, " + (count - ready - read) + " bytes before its end");
        }
    }

    private void line() throws IOException {
        lineStart = position;
        int at = position;
        while (true) {
            while (at < limit && buffer[at] != '\n') {
                at++;
            }
            if (at < limit) {
                break;
            }
            int scanned = at - lineStart;
            fill();
            at = lineStart + scanned;
        }
        position = at + 1;
        lineEnd = at > lineStart && buffer[at - 1] == '\r' ? at - 1 : at;
    }

    /** Makes room behind the line that is begun, and puts what comes there. */
    private void fill() throws IOException {
        System.arraycopy(buffer, lineStart, buffer, 0, limit - lineStart);
        limit -= lineStart;
        position = 0;
        lineStart = 0;
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int read = in.read(buffer, limit, buffer.length - limit);
        if (read < 0) {
            throw new EOFException(limit == 0 ? "closed instead of an answer" : "closed within an answer's head");
        }
        limit += read;
    }

    /** @param lowerCase in ASCII */
    private boolean lineStartsWith(String lowerCase) {
        if (lineEnd - lineStart < lowerCase.length()) {
            return false;
        }
        for (int i = 0; i < lowerCase.length(); i++) {
            byte there = buffer[lineStart + i];
            int lower = there >= 'A' && there <= 'Z' ? there + ('a' - 'A') : there;
            if (lower != lowerCase.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private long number(int from, int to, int radix) throws IOException {
        try {
            return Long.parseLong(new String(buffer, from, Math.max(0, to - from), ISO_8859_1).strip(), radix);
        } catch (NumberFormatException e) {
            throw new IOException("not HTTP/1.1: " + lineText(), e);
        }
    }

    private String lineText() {
        return new String(buffer, lineStart, lineEnd - lineStart, ISO_8859_1);
    }
}
