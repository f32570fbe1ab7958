package dev.lede.page;

/**
 * A label that narrows the search by itself when followed.
 *
 * @param selected whether the search is narrowed by it already
 */
public record TagLink(String label, String href, boolean selected) {}
