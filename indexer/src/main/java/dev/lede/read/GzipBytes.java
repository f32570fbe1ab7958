package dev.lede.read;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** What a gzip file holds, of all its members one after the other. */
final class GzipBytes extends InputStream {
    /** What the file says of itself, which the library keeps in memory whole. */
    private static final long MOST_HEADER = 1 << 20;

    /** Of the piece in which a file breaks off the library gives nothing. */
    private static final int PIECE = 1024;

    private final SourceFile file;
    private final InputStream unpacked;

    /** @throws BrokenFileException if it begins as a gzip file and isn't one */
    GzipBytes(SourceFile file, Metered stored) throws IOException {
        this.file = file;
        stored.allow(MOST_HEADER);
        try {
            this.unpacked = GzipCompressorInputStream.builder()
                    .setInputStream(stored)
                    .setDecompressConcatenated(true)
                    .get();
        } catch (BrokenFileException e) {
            throw e;
        } catch (IOException e) {
            throw new BrokenFileException(file, "broken gzip");
        } finally {
            stored.allow(Long.MAX_VALUE);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        try {
            return unpacked.read(into, from, Math.min(length, PIECE));
        } catch (BrokenFileException e) {
            throw e;
        } catch (IOException e) {
            throw new BrokenFileException(file, "broken gzip: it is read no further");
        }
    }
}
