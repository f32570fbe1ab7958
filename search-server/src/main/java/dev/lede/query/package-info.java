/**
 * Text becomes a query: what a reader typed, as a tree free of Lucene, with what was understood and what wasn't; and
 * the one translation of that tree for Lucene. Useful for: the search box. Not for: facets, pages or HTTP.
 */
@NullMarked
package dev.lede.query;

import org.jspecify.annotations.NullMarked;
