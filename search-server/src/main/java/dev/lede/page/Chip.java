package dev.lede.page;

/**
 * One thing that narrows the search, and the way to take it off.
 *
 * @param kind such as {@code Provider}
 * @param label such as {@code CNN}
 * @param href the same search without it
 */
public record Chip(String kind, String label, String href) {}
