package dev.lede.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Files packed for tests, in memory. */
final class Packed {
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

    /** @param megabytes of zeros, packed */
    static byte[] gzipOfZeros(int megabytes, byte[] before) {
        return packed(bytes -> {
            try (var gzip = new GZIPOutputStream(bytes)) {
                gzip.write(before);
                byte[] zeros = new byte[1 << 20];
                for (int i = 0; i < megabytes; i++) {
                    gzip.write(zeros);
                }
            }
        });
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
