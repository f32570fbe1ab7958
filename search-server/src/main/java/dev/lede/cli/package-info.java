/**
 * The command line: one class a command, each a thin face of what {@code indexing}, {@code search} or {@code server}
 * does. Useful for: options, exit codes, and what is printed. Not for: work that a program could want too.
 */
@NullMarked
package dev.lede.cli;

import org.jspecify.annotations.NullMarked;
