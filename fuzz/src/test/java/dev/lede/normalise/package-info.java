/** Targets that look into the package of this name. */
@NullMarked
package dev.lede.normalise;

import org.jspecify.annotations.NullMarked;
