/**
 * OpenSearch as one node in a process and on a class path of its own, to be measured beside Lede. Knows nothing of Lede. Not for any
 * other use: no security, no replica, and gone with who started it.
 */
@NullMarked
package dev.lede.benchmark.opensearch;

import org.jspecify.annotations.NullMarked;
