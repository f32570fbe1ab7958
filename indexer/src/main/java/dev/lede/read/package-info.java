/**
 * Files become raw articles: a walk over sources, one reader a form, and a report of what was read and what wasn't.
 * Useful for: turning any file into a {@link dev.lede.read.ReadOutcome} in bounded memory and time. Not for: repairing
 * or judging what a source says (that is {@code normalise}), and it knows nothing of Lucene.
 */
@NullMarked
package dev.lede.read;

import org.jspecify.annotations.NullMarked;
