package dev.lede.article;

import java.net.URI;
import java.util.Optional;

/**
 * The picture that a source gives an article.
 *
 * @param url absolute http(s) URL
 * @param width pixels, more than zero, where known
 * @param height pixels, more than zero, where known
 */
public record Image(URI url, Optional<Integer> width, Optional<Integer> height) {}
