/**
 * Which articles tell one story, by their words: useful for showing a reader that several articles say the same, or report
 * the same event. Not for joining them, each keeps its own entry, and not for what else is alike. Knows neither Lucene nor
 * files.
 */
@NullMarked
package dev.lede.story;

import org.jspecify.annotations.NullMarked;
