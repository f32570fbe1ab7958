/**
 * A search's URL, read and written: parameters become a typed state, that becomes a search, and links are made from it.
 * Useful for: every face of a search, and each link on a page. Not for: HTTP itself, which hands in plain strings.
 */
@NullMarked
package dev.lede.request;

import org.jspecify.annotations.NullMarked;
