/**
 * What a reader may be about to type: a generation's words, providers, topics and titles, found by how they begin
 * (docs/suggestions.md). Useful for: completing while typing. Not for: what a search finds. Knows no Lucene.
 */
@NullMarked
package dev.lede.suggest;

import org.jspecify.annotations.NullMarked;
