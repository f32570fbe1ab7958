package dev.lede.page;

/** A link with its words; {@code current} where the reader is there already. */
public record PageLink(String label, String href, boolean current) {}
