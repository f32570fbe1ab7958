package dev.lede.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.index.GenerationManifest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * Entity tags of answers: equal for the same request to the same generation by the same running server.
 *
 * <p>Mostly weak ones, since answers that bear the same tag mean the same but differ in bytes: in {@code tookMillis}, and in
 * compression. Made of the request and not of the answer, so that an unchanged one costs no search.
 */
final class Tags {
    private final Instant started;

    /** @param started when the server was: its settings and its program may be others after that */
    Tags(Instant started) {
        this.started = started;
    }

    /** @param request what was asked for, and of which face */
    String of(GenerationManifest index, String request) {
        return "W/" + strong(index, request);
    }

    /**
     * A strong one, for answers that are the same to the byte.
     *
     * @param request as {@link #of(GenerationManifest, String)} takes it, and how the answer is encoded
     */
    String strong(GenerationManifest index, String request) {
        String asked = started + "\n" + index.builtAt() + "\n" + request;
        return "\"" + index.generation() + "-" + hash(asked.getBytes(UTF_8)) + "\"";
    }

    /** For a document that only another program tells differently. */
    static String of(byte[] document) {
        return "W/\"" + hash(document) + "\"";
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
