package dev.lede;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Archives in memory, to begin with. */
public final class Archives {
    private static final int HEADER = 512;
    private static final int SUM = 148;
    private static final int SUM_END = 156;

    private Archives() {}

    /** @param namesAndBytes by turns */
    public static byte[] zip(Object... namesAndBytes) {
        return written(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (int i = 0; i < namesAndBytes.length; i += 2) {
                    zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                    zip.write((byte[]) namesAndBytes[i + 1]);
                    zip.closeEntry();
                }
            }
        });
    }

    /** A zip whose entry isn't compressed, so that what is in it can be changed. */
    public static byte[] stored(String name, byte[] bytes) {
        return written(out -> {
            try (var zip = new ZipOutputStream(out)) {
                var sum = new CRC32();
                sum.update(bytes);
                var entry = new ZipEntry(name);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(bytes.length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(bytes);
                zip.closeEntry();
            }
        });
    }

    /** @param namesAndBytes by turns */
    public static byte[] tar(Object... namesAndBytes) {
        return written(out -> {
            try (var tar = new TarArchiveOutputStream(out, HEADER, "UTF-8")) {
                for (int i = 0; i < namesAndBytes.length; i += 2) {
                    byte[] bytes = (byte[]) namesAndBytes[i + 1];
                    var entry = new TarArchiveEntry((String) namesAndBytes[i], true);
                    entry.setSize(bytes.length);
                    tar.putArchiveEntry(entry);
                    tar.write(bytes);
                    tar.closeArchiveEntry();
                }
            }
        });
    }

    public static byte[] gzip(byte[] bytes) {
        return written(out -> {
            try (var gzip = new GZIPOutputStream(out)) {
                gzip.write(bytes);
            }
        });
    }

    /** The same with one byte before it. */
    public static byte[] marked(byte mark, byte[] bytes) {
        byte[] marked = new byte[bytes.length + 1];
        marked[0] = mark;
        System.arraycopy(bytes, 0, marked, 1, bytes.length);
        return marked;
    }

    /** A tar whose first header has the right sum, by which it is known. */
    public static byte[] summed(byte[] tar) {
        byte[] summed = tar.clone();
        if (tar.length >= HEADER) {
            int sum = 0;
            for (int i = 0; i < HEADER; i++) {
                sum += i >= SUM && i < SUM_END ? ' ' : tar[i] & 0xFF;
            }
            String octal = String.format(Locale.ROOT, "%06o", sum);
            for (int i = 0; i < octal.length(); i++) {
                summed[SUM + i] = (byte) octal.charAt(i);
            }
            summed[SUM + octal.length()] = 0;
        }
        return summed;
    }

    /** Writes somewhere, as most code may not say that it can fail. */
    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try {
            writing.to(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
