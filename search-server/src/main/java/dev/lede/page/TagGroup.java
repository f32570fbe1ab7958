package dev.lede.page;

import java.util.List;

/**
 * An article's labels of one facet.
 *
 * @param title such as {@code Company}
 * @param tags at least one
 */
public record TagGroup(String title, List<TagLink> tags) {}
