package dev.lede.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/** Values one behind another, as {@link ByteReader} reads them. */
final class ByteWriter {
    private static final int SEVEN_BITS = 0x7F;

    private byte[] bytes = new byte[512];
    private int size;

    /** @param number zero or more; small ones take less */
    void count(int number) {
        int rest = number;
        while (rest > SEVEN_BITS) {
            one(rest | ~SEVEN_BITS);
            rest >>>= 7;
        }
        one(rest);
    }

    void number(long number) {
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            one((int) (number >>> shift));
        }
    }

    /** Half a surrogate pair, which UTF-8 can't hold, becomes a question mark. */
    void text(String text) {
        byte[] utf8 = text.getBytes(UTF_8);
        count(utf8.length);
        room(utf8.length);
        System.arraycopy(utf8, 0, bytes, size, utf8.length);
        size += utf8.length;
    }

    void texts(Collection<String> texts) {
        count(texts.size());
        texts.forEach(this::text);
    }

    void maybe(Optional<String> text) {
        count(text.isPresent() ? 1 : 0);
        text.ifPresent(this::text);
    }

    void maybeNumber(Optional<Integer> number) {
        count(number.isPresent() ? 1 : 0);
        number.ifPresent(this::number);
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void one(int value) {
        room(1);
        bytes[size++] = (byte) value;
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, more), 2 * bytes.length));
        }
    }
}
