package dev.lede.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.article.ArticleId;
import dev.lede.search.Ranking.Place;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * Where the next page starts, as text that a URL holds: the place of the last hit shown, the search's "now", and a
 * checksum over both and the search itself, so that a cursor that was changed or belongs elsewhere is told. It outlives
 * a new generation, as it names no document.
 */
public final class Cursor {
    /** The first byte is this, plus the hit's place among the first ten where {@link ProviderShare} chose it (1 to 10). */
    private static final byte VERSION = 1;

    private static final int CHECKSUM_BYTES = 8;
    private static final int BYTES = 1 + Long.BYTES + Integer.BYTES + 3 * Long.BYTES + CHECKSUM_BYTES;
    private static final int CHARACTERS = (BYTES * 4 + 2) / 3;

    /** From which a span counted back still has a year of at most four digits. */
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private Cursor() {}

    /**
     * Where a hit stands in the whole of an answer.
     *
     * @param place by its keys
     * @param among 1 to 10 where it is that one of the hits that come first by {@link ProviderShare}, whatever their
     *     places; otherwise 0
     */
    record Position(Place place, int among) {}

    /** The {@code now} of the search's first page, for reading relative dates alike; nothing where no clock gave it. */
    public static Optional<Instant> now(String cursor) {
        return bytes(cursor).flatMap(bytes -> {
            var content = ByteBuffer.wrap(bytes, 1, bytes.length - 1);
            try {
                return Optional.of(Instant.ofEpochSecond(content.getLong(), content.getInt()))
                        .filter(now -> !now.isBefore(Instant.EPOCH) && !now.isAfter(LATEST));
            } catch (DateTimeException | ArithmeticException e) {
                return Optional.empty();
            }
        });
    }

    /**
     * What a search continues with behind the hit at this place.
     *
     * @param share hits of one provider that come first at most; 0 for any number
     */
    static String of(SearchRequest request, int share, Position last) {
        Place place = last.place();
        Instant now = request.now();
        long seconds = now.getEpochSecond();
        int nanos = now.getNano();
        var content = ByteBuffer.allocate(BYTES)
                .put((byte) (VERSION + last.among()))
                .putLong(seconds)
                .putInt(nanos)
                .putLong(place.number())
                .putLong(place.published())
                .putLong(new ArticleId(place.id()).bits());
        content.put(checksum(content.array(), search(request, share)));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content.array());
    }

    /**
     * @param share as the cursor was made with
     * @throws InvalidCursorException if the cursor isn't one that this search gave
     */
    static Position position(String cursor, SearchRequest request, int share) {
        byte[] bytes = bytes(cursor).orElseThrow(() -> new InvalidCursorException("is none that an answer gave"));
        byte[] checksum = checksum(bytes, search(request, share));
        var content = ByteBuffer.wrap(bytes);
        if (!content.slice(BYTES - CHECKSUM_BYTES, CHECKSUM_BYTES).equals(ByteBuffer.wrap(checksum))) {
            throw new InvalidCursorException("belongs to another search, or was changed");
        }
        content.position(1 + Long.BYTES + Integer.BYTES);
        return new Position(new Place(content.getLong(), content.getLong(), id(content.getLong())), bytes[0] - VERSION);
    }

    private static Optional<byte[]> bytes(String cursor) {
        if (cursor.length() != CHARACTERS) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            return bytes.length == BYTES && isKnown(bytes[0]) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isKnown(byte first) {
        return first >= VERSION && first <= VERSION + ProviderShare.FIRST;
    }

    private static byte[] checksum(byte[] content, String search) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(content, 0, BYTES - CHECKSUM_BYTES);
            digest.update(search.getBytes(UTF_8));
            byte[] checksum = new byte[CHECKSUM_BYTES];
            System.arraycopy(digest.digest(), 0, checksum, 0, CHECKSUM_BYTES);
            return checksum;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Everything that decides which hits come and in which order; not how many, or what is counted beside. */
    private static String search(SearchRequest request, int share) {
        var search = new StringBuilder();
        search.append(request.query().query()).append('\n').append(request.sort());
        if (request.options().expand()) {
            search.append(" expanded");
        }
        if (request.options().grouped()) {
            search.append(" grouped");
        }
        if (share > 0) {
            search.append(" share ").append(share);
        }
        request.filters()
                .chosen()
                .forEach((facet, chosen) -> search.append('\n')
                        .append(facet.name())
                        .append(chosen.stream().sorted().toList()));
        return search.append('\n')
                .append(request.filters().quality())
                .append(request.filters().after())
                .append(request.filters().before())
                .toString();
    }

    private static String id(long bits) {
        String digits = Long.toHexString(bits);
        return "0".repeat(16 - digits.length()) + digits;
    }
}
