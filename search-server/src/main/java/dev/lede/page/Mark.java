package dev.lede.page;

import java.util.Locale;

/**
 * A provider's sign: its first letter on one of twelve colours, always the same for the same name. Drawn by us, since a
 * logo from elsewhere would tell its host who reads what.
 *
 * @param letter one letter or digit; a bullet where the name has none
 * @param colour {@code 0..11}
 */
public record Mark(String letter, int colour) {
    private static final int COLOURS = 12;

    static Mark of(String name) {
        String letter = name.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .findFirst()
                .orElse("•");
        int colour = Math.floorMod(name.toLowerCase(Locale.ROOT).hashCode(), COLOURS);
        return new Mark(letter.toUpperCase(Locale.ROOT), colour);
    }
}
