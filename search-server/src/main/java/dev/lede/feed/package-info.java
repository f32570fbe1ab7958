/**
 * A search's result becomes a feed: RSS, Atom, JSON Feed or a table, as bytes; and a browser is told how to search. Useful for:
 * whoever searches with a program of their own. Not for: HTTP, finding anything, or reading feeds, which is {@code dev.lede.read}'s. It knows no Lucene.
 */
@NullMarked
package dev.lede.feed;

import org.jspecify.annotations.NullMarked;
