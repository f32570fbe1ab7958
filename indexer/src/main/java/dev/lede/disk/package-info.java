/**
 * Files of our own on a disk that may fail or lose power: there whole, checked, shared between folders. Useful for: whatever
 * a later run must find as it was written. Not for: files that others wrote, and what ours hold.
 */
@NullMarked
package dev.lede.disk;

import org.jspecify.annotations.NullMarked;
