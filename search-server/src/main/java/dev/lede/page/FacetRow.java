package dev.lede.page;

/**
 * One value of a facet, as a link that chooses it or takes it off again.
 *
 * @param children values below it in a tree
 */
public record FacetRow(String label, long count, String href, boolean selected, FacetRows children) {}
