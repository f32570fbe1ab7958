package dev.lede.normalise;

import dev.lede.read.Damage;
import dev.lede.read.Told;

/** Mends texts, and knows how much of them there was to mend. One thread's. */
final class Mending {
    private long characters;

    String text(String written) {
        String mended = Mojibake.repair(written);
        characters += Damage.between(written, mended);
        return mended;
    }

    /** As one line, too. */
    String line(Told told) {
        return PlainText.line(text(told.text()));
    }

    /** How many were wrong in all texts until now, at least. */
    long characters() {
        return characters;
    }
}
