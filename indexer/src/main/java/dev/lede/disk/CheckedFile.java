package dev.lede.disk;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * A file of our own with a checksum at its end: what is read of it is what was written. Without it a length that flipped
 * on the disk would be believed.
 */
public final class CheckedFile {
    private static final int BUFFER_BYTES = 1 << 16;

    private CheckedFile() {}

    /** Writes the content. */
    @FunctionalInterface
    public interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    /** Reads the content, and no further. */
    @FunctionalInterface
    public interface Reading<T> {
        T from(DataInputStream in) throws IOException;
    }

    /** Durable when it returns, but for its folder's entry. */
    public static void write(Path file, Writing content) throws IOException {
        var sum = new CRC32C();
        // Summed behind the buffer: number by number it would cost more than all the rest.
        try (var out = new DataOutputStream(
                new BufferedOutputStream(new CheckedOutputStream(Files.newOutputStream(file), sum), BUFFER_BYTES))) {
            content.to(out);
            out.flush();
            out.writeLong(sum.getValue());
        }
        Durable.force(file);
    }

    /** @throws DamagedFileException if it isn't what was written */
    public static <T> T read(Path file, Reading<T> content) throws IOException {
        requireWhole(file);
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES))) {
            return content.from(in);
        }
    }

    /**
     * All of it is read, in a pass of its own: a wrong length would be followed before its fault is known.
     *
     * @throws DamagedFileException if it isn't what was written
     */
    public static void requireWhole(Path file) throws IOException {
        var sum = new CRC32C();
        long content = bytes(file) - Long.BYTES;
        try (var in = new DataInputStream(new CheckedInputStream(Files.newInputStream(file), sum))) {
            if (content < 0) {
                throw new DamagedFileException(file);
            }
            skip(in, content);
            long found = sum.getValue();
            if (in.readLong() != found) {
                throw new DamagedFileException(file);
            }
        }
    }

    /**
     * Nothing of it is read.
     *
     * @param bytes of content
     * @throws DamagedFileException if it is missing, or has less or more
     */
    public static void requireContent(Path file, long bytes) throws IOException {
        if (bytes(file) != bytes + Long.BYTES) {
            throw new DamagedFileException(file);
        }
    }

    /**
     * How long a file is.
     *
     * @throws DamagedFileException if it is missing
     */
    public static long bytes(Path file) throws IOException {
        try {
            return Files.size(file);
        } catch (NoSuchFileException e) {
            throw new DamagedFileException(file, e);
        }
    }

    private static void skip(InputStream in, long bytes) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        for (long left = bytes; left > 0; ) {
            int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (read < 0) {
                return;
            }
            left -= read;
        }
    }
}
