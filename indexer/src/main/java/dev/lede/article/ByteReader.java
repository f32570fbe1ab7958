package dev.lede.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What {@link ByteWriter} wrote. Whatever else the bytes are costs no more memory than they take, and no more time. */
final class ByteReader {
    private static final int SEVEN_BITS = 0x7F;
    private static final int MOST_SHIFT = 28;

    private final byte[] bytes;
    private final int end;
    private int at;

    /** @throws IndexOutOfBoundsException if there are no such bytes */
    ByteReader(byte[] bytes, int start, int length) {
        Objects.checkFromIndexSize(start, length, bytes.length);
        this.bytes = bytes;
        this.at = start;
        this.end = start + length;
    }

    /** @throws IllegalArgumentException if there is none, as in all that follows */
    int count() {
        int number = 0;
        for (int shift = 0; shift <= MOST_SHIFT; shift += 7) {
            int next = one();
            number |= (next & SEVEN_BITS) << shift;
            if (next <= SEVEN_BITS) {
                check(number >= 0);
                return number;
            }
        }
        throw new IllegalArgumentException("no number at byte " + at);
    }

    long number() {
        long number = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            number = number << Byte.SIZE | one();
        }
        return number;
    }

    String text() {
        int length = count();
        check(length <= end - at);
        at += length;
        return new String(bytes, at - length, length, UTF_8);
    }

    List<String> texts() {
        int size = count();
        check(size <= end - at);
        List<String> texts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            texts.add(text());
        }
        return texts;
    }

    Optional<String> maybe() {
        return count() == 0 ? Optional.empty() : Optional.of(text());
    }

    Optional<Integer> maybeNumber() {
        return count() == 0 ? Optional.empty() : Optional.of((int) number());
    }

    /** @throws IllegalArgumentException if something is left */
    void requireEnd() {
        check(at == end);
    }

    private int one() {
        check(at < end);
        return Byte.toUnsignedInt(bytes[at++]);
    }

    private void check(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("these bytes are no article: " + at + " of " + end);
        }
    }
}
