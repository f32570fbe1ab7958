package dev.lede.health;

/**
 * How much text was mended because its characters were read in the wrong encoding somewhere before us.
 *
 * @param articles told with such text
 * @param characters in them that were wrong; at least so many, as what is wrong isn't always told from what is right
 */
public record Repaired(long articles, long characters) {
    public static final Repaired NOTHING = new Repaired(0, 0);

    public Repaired plus(Repaired other) {
        return new Repaired(articles + other.articles, characters + other.characters);
    }
}
