package dev.lede.ledger;

import static java.nio.file.StandardOpenOption.READ;

import dev.lede.disk.DamagedFileException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * Reads tellings from one file, mostly one after another: a stretch at once, so that few of them cost a call to the
 * system. Not safe for several threads.
 */
final class TellingFile implements Closeable {
    private static final int STRETCH_BYTES = 1 << 16;

    private final Path file;
    private final FileChannel channel;
    private ByteBuffer stretch = ByteBuffer.allocate(STRETCH_BYTES).limit(0);
    private long stretchStart;

    private TellingFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static TellingFile open(Path file) throws IOException {
        return new TellingFile(file, FileChannel.open(file, READ));
    }

    /** @throws DamagedFileException if the file ends before that */
    byte[] read(long offset, int length) throws IOException {
        if (length > STRETCH_BYTES) {
            return filled(ByteBuffer.allocate(length), offset, length).array();
        }
        if (offset < stretchStart || offset + length > stretchStart + stretch.limit()) {
            stretch = filled(stretch.clear(), offset, length);
            stretchStart = offset;
        }
        byte[] bytes = new byte[length];
        stretch.get((int) (offset - stretchStart), bytes);
        return bytes;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** @param least how much is needed; more is taken where there is more */
    private ByteBuffer filled(ByteBuffer bytes, long offset, int least) throws IOException {
        while (bytes.position() < least) {
            if (channel.read(bytes, offset + bytes.position()) < 0) {
                throw new DamagedFileException(file);
            }
        }
        return bytes.flip();
    }
}
