/**
 * What a reader may have meant: a mistyped query becomes the one that was meant, where the index shows which (docs/spelling.md).
 * Useful for: "did you mean". Not for: what a search finds, which is for what was typed.
 */
@NullMarked
package dev.lede.spelling;

import org.jspecify.annotations.NullMarked;
