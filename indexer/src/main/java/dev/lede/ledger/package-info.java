/**
 * What the sources told, file by file, kept beside the index that was made of it: useful for making the next index of
 * what changed alone. Not for reading files, and not for what a search needs.
 */
@NullMarked
package dev.lede.ledger;

import org.jspecify.annotations.NullMarked;
