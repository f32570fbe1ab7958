/**
 * Which articles tell one story, by their words: useful for showing a reader that several articles say the same. Not for
 * joining them, each keeps its own entry, and not for what several articles are about in other words. Knows neither
 * Lucene nor files.
 */
@NullMarked
package dev.lede.story;

import org.jspecify.annotations.NullMarked;
