package dev.lede.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read, and ends the reading where more is asked for than was allowed. */
final class Metered extends FilterInputStream {
    private long count;
    private long most = Long.MAX_VALUE;

    Metered(InputStream in) {
        super(in);
    }

    /** Bytes read so far. */
    long count() {
        return count;
    }

    /** From here on so many bytes may be read. */
    void allow(long bytes) {
        most = bytes == Long.MAX_VALUE ? bytes : count + bytes;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        add(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        add(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        add(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void add(long bytes) throws IOException {
        count += bytes;
        if (count > most) {
            throw new IOException("more than is allowed here");
        }
    }
}
