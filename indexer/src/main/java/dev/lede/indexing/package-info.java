/**
 * The flow from sources to a published generation, and to a report of what was read. Useful for: rebuilding and
 * checking, from a command or a server. Not for: the steps themselves, which are {@code read}, {@code normalise} and
 * {@code index}.
 */
@NullMarked
package dev.lede.indexing;

import org.jspecify.annotations.NullMarked;
