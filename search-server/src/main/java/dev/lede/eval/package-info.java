/**
 * How good the ranking is, on collections that people judged: documents are indexed and searched as the product does it,
 * and measures with their uncertainty come out, beside plain Lucene's. Useful for: deciding on a change of ranking by
 * figures. Not for: what a search costs, which {@code benchmark} measures. {@link dev.lede.eval.Measure} and the
 * statistics know neither Lucene nor files.
 */
@NullMarked
package dev.lede.eval;

import org.jspecify.annotations.NullMarked;
