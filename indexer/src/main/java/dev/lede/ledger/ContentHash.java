package dev.lede.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * By what two contents are known to be the same: the first half of their SHA-256, or of size and time beyond 256 MB.
 *
 * @param hex 32 lower-case hexadecimal digits
 */
public record ContentHash(String hex) {
    /** Beyond this, reading a file twice costs more than it spares. */
    private static final long MOST_BYTES = 256L * 1024 * 1024;

    private static final int BUFFER_BYTES = 1 << 16;
    private static final int KEPT_BYTES = 16;

    /** @return nothing where the file can't be read; of a very large one, a hash of its size and time instead */
    public static Optional<ContentHash> of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            long size = Files.size(file);
            if (size > MOST_BYTES) {
                String known = size + " " + Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS);
                return Optional.of(of(known.getBytes(UTF_8)));
            }
            MessageDigest digest = digest();
            byte[] buffer = new byte[BUFFER_BYTES];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return Optional.of(of(digest));
        } catch (IOException e) {
            // Who reads the file next says what is wrong with it.
            return Optional.empty();
        }
    }

    public static ContentHash of(byte[] content) {
        MessageDigest digest = digest();
        digest.update(content);
        return of(digest);
    }

    private static ContentHash of(MessageDigest digest) {
        return new ContentHash(HexFormat.of().formatHex(digest.digest(), 0, KEPT_BYTES));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
