/**
 * {@link dev.lede.benchmark.made.FittedNews}: articles that nobody wrote, any number of them, with the statistics of real ones,
 * and what they are put together of. Useful for measuring with more news than there is. Not for measuring itself, and no word
 * of it is from anywhere.
 */
@NullMarked
package dev.lede.benchmark.made;

import org.jspecify.annotations.NullMarked;
