/** Targets that look into the package of this name. */
@NullMarked
package dev.lede.indexing;

import org.jspecify.annotations.NullMarked;
