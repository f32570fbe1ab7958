/** Fuzzing (docs/fuzzing.md): one class a target, each in the package of what it looks into. */
@NullMarked
package dev.lede;

import org.jspecify.annotations.NullMarked;
