/**
 * What a source told becomes an article that we can vouch for: repaired text, canonical URL, UTC instant, known provider
 * and topics; deterministic, without network or clock. Useful for: every judgment on a single article, and for joining
 * its tellings. Not for: opening files, logging or Lucene.
 */
@NullMarked
package dev.lede.normalise;

import org.jspecify.annotations.NullMarked;
