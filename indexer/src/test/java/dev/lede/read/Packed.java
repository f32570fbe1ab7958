package dev.lede.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Files packed for tests, in memory. */
final class Packed {
    private static final int GZIP_HEADER = 10;

    private Packed() {}

    /** @param namesAndTexts by turns */
    static Map<String, byte[]> files(String... namesAndTexts) {
        var files = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(UTF_8));
        }
        return files;
    }

    static byte[] zip(Map<String, byte[]> files) {
        return packed(bytes -> {
            try (var zip = new ZipOutputStream(bytes)) {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    zip.write(file.getValue());
                    zip.closeEntry();
                }
            }
        });
    }

    static byte[] tar(Map<String, byte[]> files) {
        return packed(bytes -> {
            try (var tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
                tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    var entry = new TarArchiveEntry(file.getKey(), true);
                    entry.setSize(file.getValue().length);
                    tar.putArchiveEntry(entry);
                    tar.write(file.getValue());
                    tar.closeArchiveEntry();
                }
            }
        });
    }

    static byte[] gzip(byte[] file) {
        return packed(bytes -> {
            try (var gzip = new GZIPOutputStream(bytes)) {
                gzip.write(file);
            }
        });
    }

    /** @param megabytes of zeros, packed, after {@code before} */
    static byte[] gzipOfZeros(int megabytes, byte[] before) {
        return packed(bytes -> {
            bytes.write(gzip(before), 0, GZIP_HEADER);
            var crc = new CRC32();
            crc.update(before);
            bytes.write(deflated(before));
            byte[] zeros = new byte[1 << 20];
            byte[] packedZeros = deflated(zeros);
            for (int i = 0; i < megabytes; i++) {
                crc.update(zeros);
                bytes.write(packedZeros);
            }
            bytes.write(new byte[] {3, 0});
            var end = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
            long size = before.length + (long) megabytes * zeros.length;
            bytes.write(end.putInt((int) crc.getValue()).putInt((int) size).array());
        });
    }

    /** Whole blocks that may follow any other, so that what repeats is packed once. */
    private static byte[] deflated(byte[] content) {
        var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(content);
            byte[] packed = new byte[content.length + 64];
            return Arrays.copyOf(packed, deflater.deflate(packed, 0, packed.length, Deflater.FULL_FLUSH));
        } finally {
            deflater.end();
        }
    }

    /** Writes somewhere, as most code may not say that it can fail. */
    interface Writing {
        void to(ByteArrayOutputStream bytes) throws IOException;
    }

    static byte[] packed(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try {
            writing.to(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
