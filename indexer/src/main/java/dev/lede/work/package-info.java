/**
 * Work in other threads and what became of it. Useful for: waiting so that a failure arrives as it was thrown, and
 * going on whatever failed. Not for: what the work is.
 */
@NullMarked
package dev.lede.work;

import org.jspecify.annotations.NullMarked;
