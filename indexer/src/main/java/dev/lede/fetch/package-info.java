/**
 * Feeds fetched politely and kept as files. Useful for: asking for addresses that operators and strangers' lists name,
 * without reaching what is private, without burdening a host, in bounded time and memory. Not for: what a feed says, which
 * {@code read} finds in the files kept.
 */
@NullMarked
package dev.lede.fetch;

import org.jspecify.annotations.NullMarked;
