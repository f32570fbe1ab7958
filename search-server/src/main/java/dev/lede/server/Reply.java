package dev.lede.server;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * Sends an answer: compressed where the client takes that, always with its length, and as 304 where the client has it.
 * GET and HEAD are sent alike; the server leaves out HEAD's body.
 */
final class Reply {
    /** A cache may keep it and must ask each time. */
    static final String ASK = "no-cache";

    static final String NEVER_KEPT = "no-store";

    /** Its name changes with its content. */
    static final String FOR_EVER = "public, max-age=31536000, immutable";

    static final String JSON = "application/json";
    static final String HTML = "text/html;charset=utf-8";

    /** Below this, gzip's own bytes outweigh what it saves. */
    private static final int WORTH_COMPRESSING = 1000;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Reply() {}

    /** As a header says when. */
    static String date(Instant at) {
        return DATE.format(at);
    }

    static void send(Context ctx, String contentType, byte[] body, String caching) {
        ctx.header("Cache-Control", caching).header("Content-Type", contentType);
        byte[] sent = body;
        if (isText(contentType)) {
            ctx.res().addHeader("Vary", "Accept-Encoding");
            if (body.length >= WORTH_COMPRESSING && Accepts.gzip(ctx.header("Accept-Encoding"))) {
                ctx.header("Content-Encoding", "gzip");
                sent = gzip(body);
            }
        }
        ctx.res().setContentLength(sent.length);
        ctx.result(sent);
    }

    /**
     * Answers 304 where the client has what bears this tag.
     *
     * @param tag weak or strong, quoted
     * @return whether it was answered
     */
    static boolean unchanged(Context ctx, Optional<String> tag) {
        String held = ctx.header("If-None-Match");
        if (tag.isEmpty() || held == null) {
            return false;
        }
        boolean matches = held.strip().equals("*")
                || Arrays.stream(held.split(",", -1))
                        .anyMatch(each -> opaque(each).equals(opaque(tag.get())));
        if (matches) {
            notModified(ctx, tag.get());
        }
        return matches;
    }

    /**
     * Answers 304 where the client has what bears this tag or, naming none, what bears this very date: a later one is no
     * proof, as an operator may go back to an older index.
     *
     * @param tag strong, quoted
     * @param modified when what is asked for last changed, to the second
     * @return whether it was answered
     */
    static boolean unchanged(Context ctx, String tag, Instant modified) {
        if (ctx.header("If-None-Match") != null) {
            return unchanged(ctx, Optional.of(tag));
        }
        boolean isKnown = modifiedSince(ctx).filter(modified::equals).isPresent();
        if (isKnown) {
            notModified(ctx, tag);
        }
        return isKnown;
    }

    /** A date that isn't one is as good as none (RFC 9110, section 13.1.3). */
    private static Optional<Instant> modifiedSince(Context ctx) {
        try {
            long millis = ctx.req().getDateHeader("If-Modified-Since");
            return millis < 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void notModified(Context ctx, String tag) {
        ctx.status(304).header("ETag", tag).header("Cache-Control", ASK);
        ctx.res().addHeader("Vary", "Accept-Encoding");
    }

    /** Without the mark of weakness: {@code If-None-Match} compares so (RFC 9110, section 8.8.3.2). */
    private static String opaque(String tag) {
        String stripped = tag.strip();
        return stripped.startsWith("W/") ? stripped.substring(2) : stripped;
    }

    private static boolean isText(String contentType) {
        return contentType.startsWith("text/")
                || contentType.contains("json")
                || contentType.contains("xml")
                || contentType.contains("svg");
    }

    private static byte[] gzip(byte[] body) {
        var packed = new ByteArrayOutputStream(body.length / 2);
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory can't fail", e);
        }
        return packed.toByteArray();
    }
}
