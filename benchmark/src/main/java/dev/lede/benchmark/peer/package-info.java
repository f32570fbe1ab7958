/**
 * What Lede is measured against, and Lede as its users start it: each a process of its own or a library, asked the same
 * {@link dev.lede.benchmark.peer.Question}s. Useful for asking each the same and knowing what it used. Not for measuring, which
 * the sections do.
 */
@NullMarked
package dev.lede.benchmark.peer;

import org.jspecify.annotations.NullMarked;
