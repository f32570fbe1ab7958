/**
 * A search becomes an answer over HTTP: every route in {@link dev.lede.server.SearchServer}, one handler a resource, and
 * the JSON face of each answer. Useful for: whatever a client sees of status, headers and JSON. Not for: finding
 * anything, or drawing pages; and it knows nothing of Lucene.
 */
@NullMarked
package dev.lede.server;

import org.jspecify.annotations.NullMarked;
