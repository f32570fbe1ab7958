/**
 * Documents become a published generation: written beside the live one, checked, renamed into place. Useful for:
 * building and {@link dev.lede.index.Generations publishing, opening and going
 * back}. Not for: where articles come from, or how they are searched.
 */
@NullMarked
package dev.lede.index;

import org.jspecify.annotations.NullMarked;
