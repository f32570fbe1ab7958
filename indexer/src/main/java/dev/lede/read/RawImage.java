package dev.lede.read;

import java.util.Optional;

/** A picture as a source gives it: an address that may be unusable, and sizes that may not be numbers. */
public record RawImage(Told url, Optional<Told> width, Optional<Told> height) {}
