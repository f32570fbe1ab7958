/**
 * What a found article shows of what was searched: where its words stand, the passages that say most of them, and those as
 * HTML. Useful for: snippets, as Lucene's highlighter would choose them. Not for: finding or ranking.
 */
@NullMarked
package dev.lede.snippet;

import org.jspecify.annotations.NullMarked;
