package dev.lede.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Names for good, of what a feed reader must know again. A UUID made of a hash (RFC 9562, section 5.8 and its example
 * B.2): a name that needs no domain of ours, and no clock.
 */
final class Urn {
    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private Urn() {}

    /**
     * @param kind what is named, so that two kinds never share a name
     * @return such as {@code urn:uuid:5c146b14-3c52-8afd-938a-375d0df1fbf6}
     */
    static String of(String kind, String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(("lede " + kind + " " + name).getBytes(UTF_8));
            var bits = ByteBuffer.wrap(hash);
            long first = (bits.getLong() & ~0xF000L) | VERSION_8;
            long second = (bits.getLong() & ~(3L << 62)) | VARIANT;
            return "urn:uuid:" + new UUID(first, second);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
