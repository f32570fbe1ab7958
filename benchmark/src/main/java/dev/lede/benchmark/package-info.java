/**
 * What Lede costs, beside bare libraries and other engines doing the same in the same run: useful for seeing where time goes
 * and whether a change pays. Not part of any check: figures of a shared machine fail no build.
 */
@NullMarked
package dev.lede.benchmark;

import org.jspecify.annotations.NullMarked;
