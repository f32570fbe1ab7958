/** How an index's bytes are laid out where that differs from Lucene's own. */
@NullMarked
package dev.lede.codec;

import org.jspecify.annotations.NullMarked;
