package dev.lede.read.html;

import java.util.Optional;

/** A picture as a page names it: an address that may be relative or unusable, and sizes that may not be numbers. */
public record PageImage(String url, Optional<String> width, Optional<String> height) {}
