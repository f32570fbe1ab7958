package dev.lede.fetch;

/** The bytes of an answer; who gets them doesn't change them. */
final class Body {
    static final Body EMPTY = new Body(new byte[0]);

    private final byte[] bytes;

    Body(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }
}
