package dev.lede.normalise;

import dev.lede.read.Mended;
import dev.lede.read.Told;

/** Mends texts, and knows how much of them there was to mend. One thread's. */
final class Mending {
    /** Many times what a title or a name may be, as entities and tags in it come to nothing. */
    private static final int LONGEST_LINE = 20_000;

    private long characters;

    String text(String written) {
        Mended mended = Mojibake.mended(written);
        characters += mended.characters();
        return mended.text();
    }

    /** As one line, too; of one that is too long for any use its beginning. */
    String line(Told told) {
        return PlainText.line(text(Cut.to(LONGEST_LINE, told.text())));
    }

    /** How many were wrong in all texts until now, at least. */
    long characters() {
        return characters;
    }
}
