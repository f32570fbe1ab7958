package dev.lede.fetch;

import java.io.IOException;
import java.io.InputStream;

/** A body whose length was told: it ends there, and one that ends earlier is broken. */
final class MeasuredBody extends InputStream {
    private final InputStream in;
    private long left;

    MeasuredBody(InputStream in, long length) {
        this.in = in;
        this.left = length;
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
        if (left == 0) {
            return -1;
        }
        int read = in.read(into, from, (int) Math.min(left, length));
        if (read < 0) {
            throw new FetchException("the answer breaks off");
        }
        left -= read;
        return read;
    }

    /** So that who unpacks it sees that more may come. */
    @Override
    public int available() throws IOException {
        return left == 0 ? 0 : Math.max(1, in.available());
    }
}
