package dev.lede.page;

import java.util.Optional;

/**
 * What is shown of a link to a page (ogp.me); no picture, as those aren't ours to show.
 *
 * @param type {@code website} or {@code article}
 * @param url absolute, and the one under which the content is best known
 * @param published as the {@code datetime} of a {@code time} element
 */
public record OpenGraph(String type, String title, String description, String url, Optional<String> published) {}
