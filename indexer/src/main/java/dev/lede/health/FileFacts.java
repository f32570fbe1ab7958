package dev.lede.health;

import java.time.Duration;

/**
 * What reading one file cost and mended; of an archive, of all that is in it.
 *
 * @param took on the clock, when it was last read; zero where it wasn't
 * @param repaired its text that had to be
 */
public record FileFacts(Duration took, Repaired repaired) {
    /** Of what wasn't read. */
    public static final FileFacts NONE = new FileFacts(Duration.ZERO, Repaired.NOTHING);
}
