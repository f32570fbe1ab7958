/** Targets that look into the package of this name. */
@NullMarked
package dev.lede.fetch;

import org.jspecify.annotations.NullMarked;
