package dev.lede.fetch;

import java.io.IOException;
import java.io.InputStream;

/** A body that comes in chunks, each with its length before it, until one of length zero. */
final class ChunkedBody extends InputStream {
    private static final int LONGEST_LINE = 1024;

    private final InputStream in;
    private long left;
    private boolean began;
    private boolean ended;

    ChunkedBody(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (left == 0 && !ended) {
            next();
        }
        if (ended) {
            return -1;
        }
        int read = in.read(into, from, (int) Math.min(left, length));
        if (read < 0) {
            throw new FetchException("the answer breaks off");
        }
        left -= read;
        return read;
    }

    private void next() throws IOException {
        if (began && !HttpLines.next(in, LONGEST_LINE).isEmpty()) {
            throw new FetchException("the answer is no HTTP");
        }
        began = true;
        String length = HttpLines.next(in, LONGEST_LINE).split(";", 2)[0].strip();
        if (!length.matches("[0-9A-Fa-f]{1,15}")) {
            throw new FetchException("the answer is no HTTP");
        }
        left = Long.parseLong(length, 16);
        ended = left == 0;
    }
}
