/**
 * A result becomes a page: typed records of what each template shows, made from what was found and from the state of
 * the search's URL, so that every link keeps that state. Useful for: HTML that works without a script. Not for:
 * searching, or knowing that HTTP exists.
 */
@NullMarked
package dev.lede.page;

import org.jspecify.annotations.NullMarked;
