package dev.lede.scoring;

import java.io.IOException;
import java.util.Optional;

/** How long each document's text is, in memory: two bytes each. Immutable. */
final class HeldLengths {
    private final char[] raw;

    private HeldLengths(char[] raw) {
        this.raw = raw;
    }

    /**
     * @param lengths of a segment, none of them asked for yet
     * @return nothing where some length is too large, as a book's
     */
    static Optional<HeldLengths> of(Lengths lengths, int documents) throws IOException {
        char[] raw = new char[documents];
        for (int document = 0; document < documents; document++) {
            long length = lengths.raw(document);
            if (length < 0 || length > Character.MAX_VALUE) {
                return Optional.empty();
            }
            raw[document] = (char) length;
        }
        return Optional.of(new HeldLengths(raw));
    }

    /** See {@link Lengths#raw(int)}. */
    int raw(int document) {
        return raw[document];
    }
}
