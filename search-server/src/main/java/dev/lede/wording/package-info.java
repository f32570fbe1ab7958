/**
 * What Lede says of its own accord, in each of the languages that it speaks; articles stay in theirs.
 */
@NullMarked
package dev.lede.wording;

import org.jspecify.annotations.NullMarked;
