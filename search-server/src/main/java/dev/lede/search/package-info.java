/**
 * A request becomes a result: hits, exact totals, facets that count what they say, snippets, and the next page. Useful
 * for: every face of a search. Not for: parsing what was typed, or knowing that HTTP exists.
 */
@NullMarked
package dev.lede.search;

import org.jspecify.annotations.NullMarked;
