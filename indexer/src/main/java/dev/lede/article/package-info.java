/**
 * The article as every part of Lede knows it: plain records that keep their promises. Useful for: naming what was
 * read, indexed, found and shown. Not for: anything that knows Lucene, files, HTTP or YAML.
 */
@NullMarked
package dev.lede.article;

import org.jspecify.annotations.NullMarked;
