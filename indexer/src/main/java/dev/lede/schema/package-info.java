/**
 * The one place that spells field names: an article becomes a Lucene document and back. Useful for: everything the
 * indexer and the server must agree on. Not for: building, publishing or searching an index.
 */
@NullMarked
package dev.lede.schema;

import org.jspecify.annotations.NullMarked;
